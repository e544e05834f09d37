/** What people can find out about the rules that they write, before documents are read by them. */
package io.docket.application.extraction;
