/** Measures how well and how fast pages are read, on a corpus of receipts whose lines are known. */
package io.docket.bench.reading;
