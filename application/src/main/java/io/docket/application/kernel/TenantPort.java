package io.docket.application.kernel;

/** A driven port whose every method sees one tenant only; had from a {@link TenantStore}. */
public interface TenantPort {}
