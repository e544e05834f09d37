/** What runs here. */
package io.docket.rest.about;
