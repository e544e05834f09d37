/** Signing in, who one is, and what one may do. */
package io.docket.application.access;
