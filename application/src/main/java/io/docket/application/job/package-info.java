/** The queue of processing jobs: kept in the same database as the documents, so that the two are committed together. */
package io.docket.application.job;
