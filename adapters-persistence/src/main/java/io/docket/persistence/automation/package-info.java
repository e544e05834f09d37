/** The history of checked answers, as rows. */
package io.docket.persistence.automation;
