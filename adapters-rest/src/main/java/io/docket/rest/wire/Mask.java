package io.docket.rest.wire;

import java.util.Map;

/**
 * Which properties of an answer are wanted: those named, each with a mask of its own, and, with {@code *}, all others whole.
 * It looks through arrays; properties that do not exist are not missed.
 */
public record Mask(boolean others, Map<String, Mask> named) {
    /** Wants everything. */
    public static final Mask ALL = new Mask(true, Map.of());

    public Mask {
        named = Map.copyOf(named);
    }

    boolean wants(String name) {
        return others || named.containsKey(name);
    }

    /** The mask for what lies below a property that is wanted. */
    Mask below(String name) {
        return named.getOrDefault(name, ALL);
    }
}
