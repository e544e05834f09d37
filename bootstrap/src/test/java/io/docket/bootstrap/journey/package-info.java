/** What users do, from the first request to the last, over HTTP on a running server with real documents. */
package io.docket.bootstrap.journey;
