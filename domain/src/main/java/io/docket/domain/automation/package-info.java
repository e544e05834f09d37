/** Whether a document goes straight through, and what keeps it from that. */
package io.docket.domain.automation;
