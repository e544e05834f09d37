package io.docket.application.kernel;

/** Carries out a long command; what it reads and writes goes through short transactions. */
@FunctionalInterface
public interface LongHandler<C extends LongCommand<R>, R> {
    R handle(C command, Access access, Transactions transactions);
}
