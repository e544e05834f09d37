/** The tenants' table, and the lock of first start. */
package io.docket.persistence.tenant;
