/** Showing the formats that documents are read by. */
package io.docket.application.format;
