package io.docket.application.kernel;

/** Answers a read command from the caller's tenant's store. */
@FunctionalInterface
public interface ReadHandler<C extends ReadCommand<R>, R> {
    R handle(C command, Access access, TenantStore store);
}
