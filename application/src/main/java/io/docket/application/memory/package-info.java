/** Adapters in memory, for tests and for programs that embed Docket: what is stored here ends with the process. */
package io.docket.application.memory;
