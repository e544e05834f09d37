/** What decides on going straight through, over HTTP. */
package io.docket.rest.automation;
