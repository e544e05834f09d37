/**
 * Reading fields out of a document's text: candidates by type, features, a learned scorer, a joint choice, a calibrated
 * confidence. Every value carries the reason why it was chosen.
 */
package io.docket.domain.extraction;
