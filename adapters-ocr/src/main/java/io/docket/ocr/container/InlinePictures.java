package io.docket.ocr.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The pictures that a mail brings along for its text, which names them by their ids; one from elsewhere is never fetched. */
final class InlinePictures {
    /** What is shown of one mail, so that its page does not become too large to be read. */
    private static final long MOST_BYTES = 8L << 20;

    private static final String OWN = "cid:";

    private final Map<String, Path> files = new HashMap<>();
    private long left = MOST_BYTES;

    void add(String id, Path file) {
        files.putIfAbsent(bare(id), file);
    }

    private static String bare(String id) {
        return id.strip().replaceAll("^<|>$", "");
    }

    /** Puts them into the text where it has their ids; answers whether there is one. */
    boolean show(Element text) {
        boolean shown = false;
        for (Element picture : text.select("img[src]")) {
            Optional<Path> own = own(picture.attr("src")).filter(this::fits);
            own.ifPresent(file -> picture.attr("src", "data:;base64," + encoded(file)));
            shown |= own.isPresent();
        }
        return shown;
    }

    private Optional<Path> own(String source) {
        return source.regionMatches(true, 0, OWN, 0, OWN.length())
                ? Optional.ofNullable(files.get(bare(decoded(source.substring(OWN.length())))))
                : Optional.empty();
    }

    private static String decoded(String id) {
        try {
            return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return id;
        }
    }

    private boolean fits(Path file) {
        try {
            long size = Files.size(file);
            boolean fits = size <= left;
            left -= fits ? size : 0;
            return fits;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String encoded(Path file) {
        try {
            return Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
