/** Formats, as the contract shows them. */
package io.docket.rest.format;
