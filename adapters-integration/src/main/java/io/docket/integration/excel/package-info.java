/** Workbooks as Excel files (Office Open XML), written while they grow. */
package io.docket.integration.excel;
