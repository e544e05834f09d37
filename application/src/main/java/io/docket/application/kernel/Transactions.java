package io.docket.application.kernel;

import java.util.function.Function;

/**
 * Runs work in a transaction: all of it is stored, or, when it throws, nothing. A write that meets another's change
 * throws {@link ConcurrentChange}. Transactions do not nest.
 */
public interface Transactions {
    <T> T read(Function<Store, T> work);

    <T> T write(Function<Store, T> work);
}
