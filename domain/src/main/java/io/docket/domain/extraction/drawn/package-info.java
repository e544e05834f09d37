/** Tables whose columns, header and first row a person has drawn on a page. */
package io.docket.domain.extraction.drawn;
