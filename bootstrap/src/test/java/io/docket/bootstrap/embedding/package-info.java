/** The README's programs, run as anybody would run them. */
package io.docket.bootstrap.embedding;
