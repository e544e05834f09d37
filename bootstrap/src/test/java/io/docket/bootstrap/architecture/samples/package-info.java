/** Bad classes that the rules must reject; a rule that rejects nothing protects nothing. */
package io.docket.bootstrap.architecture.samples;
