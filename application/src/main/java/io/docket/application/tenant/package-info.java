/**
 * The organisations that an installation serves: how one is registered and activated, and how one ends. A tenant that is not
 * active is as good as not there for whoever wants to come in and for whoever works on jobs; what is erased afterwards is
 * read off one list of tables ({@link io.docket.application.tenant.TenantData}).
 */
package io.docket.application.tenant;
