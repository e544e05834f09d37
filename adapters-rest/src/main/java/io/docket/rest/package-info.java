/** The way in over HTTP: what the JAX-RS application consists of, and its description by OpenAPI. */
package io.docket.rest;
