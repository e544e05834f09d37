/**
 * Putting documents out: by a template that a project keeps or the request brings, or by what is built in, one document or many,
 * as JSON, as CSV or as a workbook. Of each document its newest version counts, whoever made it.
 */
package io.docket.application.document.output;
