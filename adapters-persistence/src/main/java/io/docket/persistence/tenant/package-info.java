/**
 * The tenants' table with the lock on all of it, the codes that activate a tenant, and the list of all tables that hold rows
 * of tenants, by which a tenant is erased.
 */
package io.docket.persistence.tenant;
