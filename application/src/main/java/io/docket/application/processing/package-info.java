/** The way of a document from its file to its fields: the stages, and the worker that runs them. */
package io.docket.application.processing;
