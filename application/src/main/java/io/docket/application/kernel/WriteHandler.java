package io.docket.application.kernel;

/** Carries out a write command on the caller's tenant's store. */
@FunctionalInterface
public interface WriteHandler<C extends WriteCommand<R>, R> {
    R handle(C command, Access access, TenantStore store);
}
