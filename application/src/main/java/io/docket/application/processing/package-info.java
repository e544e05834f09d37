/** The way of a document from its file to its fields: the stages in their order, and the worker that runs them. */
package io.docket.application.processing;
