/** An organisation; everything belongs to exactly one, and nothing reaches across. */
package io.docket.domain.tenant;
