/** What is set in scopes, as rows. */
package io.docket.persistence.settings;
