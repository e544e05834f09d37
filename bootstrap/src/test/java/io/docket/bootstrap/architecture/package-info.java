/** The rules that the house is built by, checked over all modules. */
package io.docket.bootstrap.architecture;
