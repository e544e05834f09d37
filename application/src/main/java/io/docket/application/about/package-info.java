/** What runs here. */
package io.docket.application.about;
