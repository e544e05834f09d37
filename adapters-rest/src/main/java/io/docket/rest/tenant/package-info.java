/** A tenant's activation and its end, and, for the installation's first tenant, the registration of others. */
package io.docket.rest.tenant;
