/** Docket as it is used: the facade, its builder, which is the only wiring there is, and what runs by itself. */
package io.docket.application;
