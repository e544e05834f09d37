package io.docket.rest.wire;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list of any length that is never gathered: batch after batch is asked for by the last thing of the one before, each in
 * a transaction of its own. The first batch is there before the answer begins, so that a refusal keeps its status.
 */
public final class Streamed<X> implements Iterable<X> {
    private final Iterator<X> things;

    private Streamed(Iterator<X> things) {
        this.things = things;
    }

    /** {@code next} answers what comes after the last thing, nothing at the end; {@code wire} is the thing's wire form. */
    public static <T, X> Streamed<X> of(
            Function<Optional<T>, List<T>> next, int batch, Function<? super T, ? extends X> wire) {
        return new Streamed<>(new Batches<>(next, batch, wire));
    }

    /** Can be walked once. */
    @Override
    public Iterator<X> iterator() {
        return things;
    }

    private static final class Batches<T, X> implements Iterator<X> {
        private final Function<Optional<T>, List<T>> next;
        private final int size;
        private final Function<? super T, ? extends X> wire;
        private List<T> batch;
        private int position;

        Batches(Function<Optional<T>, List<T>> next, int size, Function<? super T, ? extends X> wire) {
            this.next = next;
            this.size = size;
            this.wire = wire;
            this.batch = next.apply(Optional.empty());
        }

        @Override
        public boolean hasNext() {
            if (position == batch.size() && batch.size() >= size) {
                batch = next.apply(Optional.of(batch.get(batch.size() - 1)));
                position = 0;
            }
            return position < batch.size();
        }

        @Override
        public X next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return wire.apply(batch.get(position++));
        }
    }
}
