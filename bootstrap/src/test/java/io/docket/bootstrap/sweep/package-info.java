/**
 * One test over all operations that the server offers: credentials, permissions, tenants, unknown properties, masks, slashes.
 * What an operation is held to comes from the contract's facts and one file of exceptions, each with its reason.
 */
package io.docket.bootstrap.sweep;
