/** The formats' table: a name to look for, everything else as JSON. */
package io.docket.persistence.format;
