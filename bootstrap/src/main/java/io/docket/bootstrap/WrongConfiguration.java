package io.docket.bootstrap;

import java.util.List;

/** Docket cannot start with these settings; the message is one sentence for each that is wrong. */
public final class WrongConfiguration extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongConfiguration(List<String> sentences) {
        super(String.join(" ", sentences));
    }

    WrongConfiguration(String sentence) {
        super(sentence);
    }
}
