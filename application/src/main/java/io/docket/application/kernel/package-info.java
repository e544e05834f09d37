/**
 * How everything is done: a command, by a caller, through one chain of links (trace, retry, transaction, access, handler),
 * against stores that are bound to one tenant.
 */
package io.docket.application.kernel;
