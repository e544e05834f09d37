package io.docket.rest.access;

import io.docket.domain.kernel.InvalidValue;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address, or all addresses that begin with the same bits, such as {@code 10.0.0.0/8} or {@code fd00::/8}. */
record Network(byte[] address, int bits) {
    private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})";

    /** Only texts of this form are taken for an address; any other would be looked up as a name. */
    private static final Pattern LITERAL = Pattern.compile(BYTE + "(\\." + BYTE + "){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    static Network parse(String text) {
        String[] parts = text.split("/", 2);
        byte[] address = address(parts[0]).orElseThrow(() -> wrong(text));
        int bits = address.length * Byte.SIZE;
        if (parts.length == 1) {
            return new Network(address, bits);
        }
        if (!parts[1].matches("[0-9]{1,3}") || Integer.parseInt(parts[1]) > bits) {
            throw wrong(text);
        }
        return new Network(address, Integer.parseInt(parts[1]));
    }

    private static InvalidValue wrong(String text) {
        return new InvalidValue("docket.http.trusted-proxies", "has '" + text + "', which is no address or network");
    }

    /** An address in numbers, without any look-up. */
    static Optional<byte[]> address(String text) {
        if (!LITERAL.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text).getAddress());
        } catch (UnknownHostException wrong) {
            return Optional.empty();
        }
    }

    /** The address in the one form that the server itself writes addresses in. */
    static Optional<String> written(String text) {
        return address(text).map(bytes -> {
            try {
                return InetAddress.getByAddress(bytes).getHostAddress();
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    boolean contains(byte[] other) {
        if (other.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % Byte.SIZE;
            if ((other[bit / Byte.SIZE] & mask) != (address[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
