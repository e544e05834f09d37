/**
 * Trains the weights that extraction reads fields with, and measures them. Works on a corpus of documents with their true
 * values; nothing of a document but statistics of features goes into the weights.
 */
package io.docket.bench.training;
