/**
 * A document's life: received in an inbox, read page by page, predicted, decided. All coordinates are pixels of the page
 * image at 200 dpi with the origin at the upper left; all offsets count UTF-16 units of the document's text.
 */
package io.docket.domain.document;
