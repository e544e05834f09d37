package io.docket.application.kernel;

/** Makes the text of new identifiers; see {@link io.docket.domain.kernel.Id} for their form. */
@FunctionalInterface
public interface Ids {
    String next();
}
