/**
 * Who calls. One mechanism looks at credentials (HTTP Basic, or a token as {@code Bearer} or bare) and makes the caller the
 * request's principal; one filter turns the principal into the {@code Caller} that resources run their commands as. Nothing
 * else reads a security context; what somebody may do is decided by the commands alone.
 *
 * <p>Wrong credentials are refused everywhere but on open operations, which do not look at them.
 */
package io.docket.rest.access;
