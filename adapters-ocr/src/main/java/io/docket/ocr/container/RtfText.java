package io.docket.ocr.container;

import com.rtfparserkit.converter.text.StringTextConverter;
import com.rtfparserkit.parser.RtfStringSource;
import java.io.IOException;

/** The words of a mail's text in RTF, which is all that some old messages have. */
final class RtfText {
    private RtfText() {}

    /** Empty when it is damaged. */
    static String of(String rtf) {
        var converter = new StringTextConverter();
        try {
            converter.convert(new RtfStringSource(rtf));
            return converter.getText();
        } catch (IOException | RuntimeException damaged) {
            return "";
        }
    }
}
