package io.docket.domain.automation;

/** What would have become of documents that somebody checked: so many straight through, and so many of these with an error. */
public record Hindsight(int documents, int straightThrough, int withError) {
    public static final Hindsight NOTHING = new Hindsight(0, 0, 0);

    public Hindsight plus(Hindsight other) {
        return new Hindsight(
                documents + other.documents, straightThrough + other.straightThrough, withError + other.withError);
    }
}
