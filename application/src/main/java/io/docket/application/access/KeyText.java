package io.docket.application.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of an API key: {@code dk_}, 12 characters that name it, {@code _}, 43 characters of secret (256 bits), and 6
 * characters of CRC-32 over all before, each a digit or a letter (base 62). The checksum tells a typing error or a scanner's
 * find from a key without a look-up.
 */
record KeyText(String prefix, String whole) {
    private static final String BEGINNING = "dk_";
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final int NAME = 12;
    private static final int SECRET = 43;
    private static final int CHECKSUM = 6;
    private static final Pattern WHOLE = Pattern.compile("(dk_[0-9A-Za-z]{12})_[0-9A-Za-z]{43}[0-9A-Za-z]{6}");
    private static final Pattern PREFIX = Pattern.compile("dk_[0-9A-Za-z]{12}");

    /** A new key; 43 characters of base 62 hold 256 bits. */
    static KeyText random(SecureRandom chance) {
        String prefix = BEGINNING + text(chance, NAME);
        String body = prefix + "_" + text(chance, SECRET);
        return new KeyText(prefix, body + checksum(body));
    }

    /** A whole key, when its form and its checksum are right. */
    static Optional<KeyText> parse(String text) {
        var matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String body = text.substring(0, text.length() - CHECKSUM);
        return text.endsWith(checksum(body)) ? Optional.of(new KeyText(matcher.group(1), text)) : Optional.empty();
    }

    static boolean isPrefix(String text) {
        return PREFIX.matcher(text).matches();
    }

    /** What is stored of it; 256 bits of chance need no slow hash. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Compares in the same time wherever the two differ. */
    boolean hasHash(String stored) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(SecureRandom chance, int length) {
        var text = new StringBuilder(length);
        for (int index = 0; index < length; index++) {
            text.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.US_ASCII));
        long rest = crc.getValue();
        var digits = new StringBuilder(CHECKSUM);
        for (int index = 0; index < CHECKSUM; index++) {
            digits.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return digits.reverse().toString();
    }

    @Override
    public String toString() {
        return "KeyText[" + prefix + "]";
    }
}
