/**
 * Signing in, who one is, and what one may do; forgotten passwords, and the mail that they need.
 *
 * <p>Mail is posted, sealed, in the transaction of what it tells of, and sent by a loop, so that no request waits for a mail
 * server and none of its mail is lost. Whoever asks for a new password is answered before anybody looks whether there is such
 * a user: so neither the answer nor its time can tell.
 * An audit trail keeps what was changed and what was forbidden. Signing in for a token is such an event and credentials that
 * come with a call are none; whoever has no valid credentials is counted and not written down.
 */
package io.docket.application.access;
