package io.docket.ocr.type;

import java.util.Map;

/** Says to an uploader why a file of some type is not read. */
final class Sentences {
    private static final String READ =
            "PDF, images, mails, archives, text and office documents and electronic invoices as XML can.";

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
        return "The file is of a type that cannot be read; " + READ;
    }

    static boolean isBeside(String mime) {
        return BESIDE.containsKey(mime);
    }
}
