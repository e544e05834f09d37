/**
 * Measures the whole server from outside, each figure beside another of the same run on the same machine, so that what is
 * compared does not depend on the machine: reading beside {@code tesseract}, acknowledging beside the database's bare commits,
 * starting beside an application that does nothing.
 */
package io.docket.bench.server;
