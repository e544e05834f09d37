package io.docket.rest.review;

import io.docket.rest.wire.Wire;

/** What is asked of the work list, in the contract's words. */
public enum QueryType {
    INBOX,
    @Wire("get-todo-count")
    WAITING_COUNT,
    @Wire("get-todo-escalated-count")
    ESCALATED_COUNT,
    @Wire("get-oldest-todo")
    OLDEST_WAITING,
    @Wire("get-oldest-escalated-todo")
    OLDEST_ESCALATED,
    @Wire("get-finished-me")
    FINISHED_ME,
    @Wire("get-finished-team")
    FINISHED_TEAM,
    @Wire("next-document")
    NEXT_DOCUMENT,
    @Wire("prev-document")
    PREVIOUS_DOCUMENT,
    @Wire("get-next-uuid")
    NEXT_ID,
    @Wire("avg-time")
    AVERAGE_TIME
}
