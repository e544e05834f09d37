package io.docket.domain.kernel;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * An identifier: 24 lower-case hexadecimal characters, of which the first 12 are the milliseconds of its making and the
 * others chance, so that identifiers order by time. An identifier is never a secret.
 */
public interface Id extends Comparable<Id> {
    Pattern FORM = Pattern.compile("[0-9a-f]{24}");

    String value();

    /** Checks the form in a constructor. */
    static String checked(String field, String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            throw new InvalidValue(field, "must have 24 lower-case hexadecimal characters");
        }
        return value;
    }

    /** The identifier's text for an instant and 48 bits of chance; the upper 16 bits of {@code chance} are not used. */
    static String text(Instant at, long chance) {
        return String.format("%012x%012x", at.toEpochMilli() & 0xffff_ffff_ffffL, chance & 0xffff_ffff_ffffL);
    }

    @Override
    default int compareTo(Id other) {
        return value().compareTo(other.value());
    }
}
