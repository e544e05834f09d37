/**
 * Measures how questions grow with what is stored: every question through the application's own commands and adapters, on
 * two databases of one PostgreSQL server that differ in how many documents they hold, side by side, with the plans of the
 * statements that were run.
 */
package io.docket.bench.growth;
