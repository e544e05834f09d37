package io.docket.domain.extraction.lesson;

/**
 * What lessons say of a page by pages like it: whether a document begins on it, how likely that is by itself, and whether the
 * machine was put right there.
 */
public record CutVote(boolean begins, double likely, boolean corrected) {
    /** Below this the lessons are of two minds, and put nobody right. */
    private static final double AGREED = 0.6;

    /** How likely a document begins there, where it is so likely without lessons: who was put right is not asked again. */
    public double beside(double machine) {
        double own = begins ? machine : 1 - machine;
        double both = likely * own / Math.max(1e-9, likely * own + (1 - likely) * (1 - own));
        double sure = corrected && likely >= AGREED ? Math.max(both, likely) : both;
        return begins ? sure : 1 - sure;
    }
}
