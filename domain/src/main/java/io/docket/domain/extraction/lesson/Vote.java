package io.docket.domain.extraction.lesson;

import io.docket.domain.extraction.candidate.Candidate;
import java.util.Optional;

/** What one lesson says that a field is on another document, where, and how alike that is to what it was taught. */
record Vote(
        Lesson lesson, String value, Optional<Candidate> place, double likeness, boolean constant, boolean corrected) {}
