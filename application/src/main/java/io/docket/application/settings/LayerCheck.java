package io.docket.application.settings;

import io.docket.domain.settings.Layer;

/**
 * What else is asked of what is set in a scope, by itself, where a kind's view of all that holds there cannot tell: whether it
 * compiles, or is more than a scope may have. InvalidValue says what is wrong.
 */
@FunctionalInterface
public interface LayerCheck {
    /** Of kinds that ask for nothing else. */
    LayerCheck NONE = own -> {};

    void check(Layer own);
}
