/** The organisations that an installation serves. */
package io.docket.application.tenant;
