/** What tests over HTTP need: servers made from the product's own configuration, a PostgreSQL, and a small client. */
package io.docket.bootstrap.testing;
