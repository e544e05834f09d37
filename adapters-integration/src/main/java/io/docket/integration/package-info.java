/** Adapters for what the core needs of others: functions and protocols that well-kept libraries have. */
package io.docket.integration;
