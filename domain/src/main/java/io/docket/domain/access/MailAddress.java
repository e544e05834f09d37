package io.docket.domain.access;

import io.docket.domain.kernel.InvalidValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where mail can be sent: {@code somebody@example.com}, in ASCII, without a display name, comments or quotes, so that nothing
 * in it can end a header or name a second recipient.
 */
public record MailAddress(String value) {
    private static final int LONGEST = 254;
    private static final String WORD = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(WORD + "(?:\\." + WORD + ")*@" + LABEL + "(?:\\." + LABEL + ")*");

    public MailAddress {
        if (!is(value)) {
            throw new InvalidValue("mail_address", "must have the form somebody@example.com");
        }
    }

    /** The address that a text is, when it is one; a user's name may be. */
    public static Optional<MailAddress> of(String text) {
        return is(text) ? Optional.of(new MailAddress(text)) : Optional.empty();
    }

    private static boolean is(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return "MailAddress[hidden]";
    }
}
