package io.docket.application.access;

import java.util.Optional;

/** A role as somebody asks for it, by its id or its name, and what it is to hold on: the whole tenant without either. */
public record WantedAssignment(String role, Optional<String> inbox, Optional<String> document) {}
