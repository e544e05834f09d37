/**
 * Sending mail by Jakarta Mail: to a server, or, where there is none, into a folder. Either sends the same message; nothing
 * of a mail is logged but where it went.
 */
package io.docket.integration.mail;
