/** What every feature shares: identifiers, targets of a right, refused values and events. */
package io.docket.domain.kernel;
