package io.docket.bootstrap.architecture.samples;

import io.docket.domain.inbox.Inbox;
import java.util.List;

/** An aggregate as it must not be. */
public record NestedAggregate(List<Inbox> inboxes) {}
