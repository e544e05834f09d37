/** The formats that documents are read by: showing, making, changing and removing them without harm to documents. */
package io.docket.application.format;
