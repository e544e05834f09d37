package io.docket.integration.excel;

import io.docket.application.kernel.Workbooks;
import java.io.OutputStream;

/** Makes Excel workbooks. Text lies in its cell, not in a table of all texts, which would have to be held until the end. */
public final class ExcelWorkbooks implements Workbooks {
    @Override
    public Book open(OutputStream out) {
        return new ExcelBook(out);
    }
}
