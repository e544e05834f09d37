package io.docket.ocr.office.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Shows numbers and dates as Excel would. The date that Excel writes in the way of the country that its reader is in is
 * shown as 2026-03-14, since the file does not say which country that was.
 */
final class CellFormats {
    private static final int DATE_OF_READER = 14;
    private static final int DATE_AND_TIME_OF_READER = 22;

    private final DataFormatter formatter = new DataFormatter(Locale.US);

    CellFormats() {
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    DataFormatter formatter() {
        return formatter;
    }

    String show(double value, int index, String format, boolean since1904) {
        String wanted = format == null || format.isBlank() ? BuiltinFormats.getBuiltinFormat(index) : format;
        if (index == DATE_OF_READER) {
            wanted = "yyyy-mm-dd";
        } else if (index == DATE_AND_TIME_OF_READER) {
            wanted = "yyyy-mm-dd hh:mm";
        }
        try {
            return formatter.formatRawCellContents(value, index, wanted == null ? "General" : wanted, since1904);
        } catch (RuntimeException strange) {
            // A format that cannot be understood must not hide the value.
            return String.valueOf(value);
        }
    }
}
