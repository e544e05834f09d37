/** What can only be seen inside the container: tests that Arquillian runs there, on the libraries of the archive. */
package io.docket.bootstrap.container;
