package io.docket.ocr.office.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which columns of a sheet are shown, counted from 1, how wide these are, and where each stands without the hidden ones. */
final class ShownColumns {
    static final int MOST = 16_384;

    /** The last entry often reaches over all columns that are empty. */
    private static final int MOST_WIDTHS = 256;

    private final BitSet hidden = new BitSet();
    private final List<Double> widths = new ArrayList<>();
    private int[] places = {};

    void hide(int from, int to) {
        hidden.set(from, Math.min(to, MOST) + 1);
    }

    /** Of a width in points; columns come in their order. */
    void show(int from, int to, double width) {
        int before = hidden.get(0, from).cardinality();
        for (int column = from; column <= Math.min(to, Math.min(MOST, from + MOST_WIDTHS - 1)); column++) {
            while (widths.size() < column - before) {
                widths.add(0.0);
            }
            widths.set(column - 1 - before, width);
        }
    }

    List<Double> widths() {
        return List.copyOf(widths);
    }

    boolean shows(int column) {
        return column <= MOST && !hidden.get(column);
    }

    /** Counted from 0; asked when all columns are known. */
    int place(int column) {
        if (places.length == 0) {
            places = places();
        }
        return places[column];
    }

    private int[] places() {
        var found = new int[MOST + 1];
        for (int column = 1; column < MOST; column++) {
            found[column + 1] = found[column] + (hidden.get(column) ? 0 : 1);
        }
        return found;
    }
}
