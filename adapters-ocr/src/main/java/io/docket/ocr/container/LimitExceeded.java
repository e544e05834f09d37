package io.docket.ocr.container;

/** What an upload holds is too much, so that none of it is read; the message is a sentence for the uploader. */
final class LimitExceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LimitExceeded(String sentence) {
        super(sentence, null, false, false);
    }
}
