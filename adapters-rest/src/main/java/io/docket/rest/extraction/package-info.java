/** How people steer what is read, over HTTP. */
package io.docket.rest.extraction;
