/**
 * What speaks for or against a candidate: words near by, geometry, shape, rank, and amounts that add up. A feature may
 * carry the phrase by which a person would give it as a reason.
 */
package io.docket.domain.extraction.feature;
