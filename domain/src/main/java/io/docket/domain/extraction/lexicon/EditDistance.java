package io.docket.domain.extraction.lexicon;

/** How far two texts are from each other, letter by letter. */
public final class EditDistance {
    private EditDistance() {}

    /** From 0, nothing in common, to 1, the same; two empty texts are the same. */
    public static double likeness(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 1 : 1 - (double) between(one, other) / longer;
    }

    /** Least so many letters are put in, left out or replaced to make one of the other. */
    public static int between(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int column = 0; column < before.length; column++) {
            before[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] line = new int[before.length];
            line[0] = row;
            for (int column = 1; column < line.length; column++) {
                int changed = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
                line[column] = Math.min(before[column - 1] + changed, 1 + Math.min(before[column], line[column - 1]));
            }
            before = line;
        }
        return before[other.length()];
    }
}
