/**
 * Scoped settings of every kind: four commands, and one port that stores layers. A removed project or inbox takes its layers
 * with it; a reset one keeps its number, so that a tag that somebody has still tells it from what is set later.
 */
package io.docket.application.settings;
