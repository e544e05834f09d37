package io.docket.application.kernel;

/** A driven port that looks across tenants; had from {@link Store#installation}, whose callers are a closed list. */
public interface InstallationPort {}
