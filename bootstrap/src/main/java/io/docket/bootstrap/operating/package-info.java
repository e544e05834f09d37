/**
 * What an operator watches. Health is open and answers up or down without details; metrics are open too, on whatever address
 * the server listens at (this machine alone unless set otherwise), and hold numbers without names, identifiers or content.
 */
package io.docket.bootstrap.operating;
