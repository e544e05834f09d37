package io.docket.ocr.type;

import java.util.LinkedHashMap;
import java.util.Map;

/** Says to an uploader why a file of some type is not read. */
final class Sentences {
    /** What will be read by a later version, by the beginning of its media type. */
    private static final Map<String, String> NOT_YET = new LinkedHashMap<>();

    static {
        NOT_YET.put("application/x-tika-ooxml", "Office documents");
        NOT_YET.put("application/x-tika-msoffice", "Office documents and Outlook messages");
        NOT_YET.put("application/msword", "Office documents");
        NOT_YET.put("application/vnd.ms-", "Office documents and Outlook messages");
        NOT_YET.put("application/vnd.openxmlformats-", "Office documents");
        NOT_YET.put("application/vnd.oasis.opendocument.", "OpenDocument files");
        NOT_YET.put("application/rtf", "RTF files");
        NOT_YET.put("text/html", "HTML files");
        NOT_YET.put("application/xhtml", "HTML files");
        NOT_YET.put("text/", "Text and CSV files");
        NOT_YET.put("image/bmp", "BMP images");
        NOT_YET.put("image/gif", "GIF images");
        NOT_YET.put("image/webp", "WebP images");
    }

    /** What often lies in mails and has nothing to read, by its media type. */
    private static final Map<String, String> BESIDE = Map.of(
            "application/pkcs7-signature", "It is a signature, which has nothing to read.",
            "application/pgp-signature", "It is a signature, which has nothing to read.",
            "application/pkcs7-mime", "It is encrypted, or signed in a way that hides it; send it without.",
            "application/pgp-encrypted", "It is encrypted; send it without.",
            "text/calendar", "It is a calendar entry, which is not read.",
            "text/x-vcard", "It is a visiting card, which is not read.",
            "application/mbox", "It is a mailbox of several mails; send these one by one.");

    private Sentences() {}

    static String unreadable(String mime) {
        if (mime.startsWith("image/hei")) {
            return "HEIC images cannot be read; send the picture as JPEG, PNG or PDF.";
        }
        if (BESIDE.containsKey(mime)) {
            return BESIDE.get(mime);
        }
        return NOT_YET.entrySet().stream()
                .filter(entry -> mime.startsWith(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue()
                        + " cannot be read yet; PDF, JPEG, PNG, TIFF and electronic invoices as XML can.")
                .orElse(
                        "The file is of a type that cannot be read; PDF, JPEG, PNG, TIFF and electronic invoices as XML can.");
    }
}
