/** The output templates of projects, as rows. */
package io.docket.persistence.document.output;
