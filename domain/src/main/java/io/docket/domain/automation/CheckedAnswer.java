package io.docket.domain.automation;

import io.docket.domain.document.Confidence;
import java.util.Optional;

/**
 * What the machine answered for a field of a document that somebody checked: how sure it was (empty where it found nothing),
 * how sure its model was by itself (only of what the model gave), and whether it was right.
 */
public record CheckedAnswer(Optional<Confidence> confidence, Optional<Confidence> base, boolean right) {}
