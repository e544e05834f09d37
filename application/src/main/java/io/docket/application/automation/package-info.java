/**
 * The history of checked answers, by which thresholds promise an error and confidences are calibrated, and what it tells. It is
 * written by feedback, in the same write, and goes with its document and its inbox.
 */
package io.docket.application.automation;
