package io.docket.ocr.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML of strangers, in the character set that the page names, understood as browsers understand it, or in UTF-8. */
public final class WebPage {
    private static final Set<Charset> OFTEN_WRONG = Set.of(StandardCharsets.ISO_8859_1, StandardCharsets.US_ASCII);

    private WebPage() {}

    public static Document of(byte[] bytes) {
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            return OFTEN_WRONG.contains(page.charset())
                    ? Jsoup.parse(EncodedText.of(bytes, Optional.of(page.charset())))
                    : page;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
