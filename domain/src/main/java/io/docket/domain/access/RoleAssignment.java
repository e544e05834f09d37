package io.docket.domain.access;

import io.docket.domain.kernel.RoleId;
import io.docket.domain.kernel.Target;

/** A role as a user holds it: on the whole tenant, one inbox or one document. */
public record RoleAssignment(RoleId role, Target target) {}
