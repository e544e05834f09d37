/**
 * Puts Docket together on Open Liberty: settings become the builder's arguments, the adapters are chosen, the first start is
 * made, and the operator is told where things are. Nothing here decides anything about documents.
 *
 * <p>Settings have one source: MicroProfile Config. The server's own configuration declares those that it needs itself
 * (address, data folder, database) with their defaults as variables, which MicroProfile Config sees too, so that the two can
 * never disagree; the environment comes before both.
 */
package io.docket.bootstrap;
