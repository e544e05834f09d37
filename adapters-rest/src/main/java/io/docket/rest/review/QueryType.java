package io.docket.rest.review;

import io.docket.rest.wire.Wire;

/** What is asked of the work list, in the contract's words. */
public enum QueryType {
    INBOX,
    @Wire("get-todo-count")
    TODO_COUNT,
    @Wire("get-todo-escalated-count")
    TODO_ESCALATED_COUNT,
    @Wire("get-oldest-todo")
    OLDEST_TODO,
    @Wire("get-oldest-escalated-todo")
    OLDEST_ESCALATED_TODO,
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
