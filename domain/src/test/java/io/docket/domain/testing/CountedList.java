package io.docket.domain.testing;

import java.util.AbstractList;
import java.util.List;

/** A list that counts how often one of its elements is looked at. */
public final class CountedList<T> extends AbstractList<T> {
    private final List<T> elements;
    private int looks;

    public CountedList(List<T> elements) {
        this.elements = elements;
    }

    @Override
    public T get(int index) {
        looks++;
        return elements.get(index);
    }

    @Override
    public int size() {
        return elements.size();
    }

    public int looks() {
        return looks;
    }
}
