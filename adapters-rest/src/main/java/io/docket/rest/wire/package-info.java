/**
 * What every resource stands on, once each: JSON into records and records into JSON, masks, paging, tags, parameters,
 * multipart bodies, problems, and the shapes of all of these for OpenAPI. Knows no feature.
 *
 * <p>A wire record is its JSON: components in snake_case, {@code Optional} for what may be absent, {@code Change} for what a
 * patch may leave alone. An object is closed unless its type is a map or it has {@link io.docket.rest.wire.OtherProperties}.
 */
package io.docket.rest.wire;
