package io.docket.application.kernel;

import io.docket.domain.kernel.InvalidValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The one way to say no: a kind, a short code for programs, and a sentence for people that leaks nothing. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;
    private final transient List<Violation> violations;
    private final transient Optional<Duration> retryAfter;
    private final transient Map<String, String> particulars;

    private Refusal(
            Kind kind,
            String code,
            String detail,
            List<Violation> violations,
            Optional<Duration> retryAfter,
            Map<String, String> particulars) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
        this.particulars = Map.copyOf(particulars);
    }

    /** Why something is refused. */
    public enum Kind {
        /** The request cannot be understood. */
        MALFORMED,
        /** There are no valid credentials. */
        UNAUTHENTICATED,
        /** The caller may not. */
        FORBIDDEN,
        /** There is no such thing, or it is another tenant's: the two cannot be told apart. */
        NOT_FOUND,
        CONFLICT,
        PRECONDITION_FAILED,
        PRECONDITION_REQUIRED,
        TOO_LARGE,
        /** The file cannot be read. */
        UNSUPPORTED,
        /** The request is understood, but what it says cannot be. */
        INVALID,
        /** A required property is missing, where the contract has a status of its own for that. */
        INCOMPLETE,
        /** A role is unknown, where the contract has a status of its own for that. */
        UNKNOWN_ROLE,
        TOO_MANY,
        UNAVAILABLE
    }

    public static Refusal of(Kind kind, String code, String detail) {
        return new Refusal(kind, code, detail, List.of(), Optional.empty(), Map.of());
    }

    /** Another tenant's thing and an unknown one are answered alike. */
    public static Refusal notFound(String what) {
        return of(Kind.NOT_FOUND, "not_found", "There is no such " + what + ".");
    }

    public static Refusal invalid(Kind kind, List<Violation> violations) {
        String first = violations.get(0).field() + " " + violations.get(0).reason();
        String detail = violations.size() == 1 ? first + "." : first + ", and " + (violations.size() - 1) + " more.";
        return new Refusal(kind, "invalid", detail, violations, Optional.empty(), Map.of());
    }

    /** A value that may not be, at the property it was given by. */
    public static Refusal invalid(Kind kind, InvalidValue wrong) {
        return invalid(kind, List.of(new Violation("/" + wrong.field(), wrong.reason())));
    }

    public static Refusal forbidden(String why) {
        return of(Kind.FORBIDDEN, "forbidden", why);
    }

    public Refusal retryAfter(Duration delay) {
        return new Refusal(kind, code, getMessage(), violations, Optional.of(delay), particulars);
    }

    /** Adds a property to the answer, such as the id of the document that is spoken of. */
    public Refusal with(String name, String value) {
        return new Refusal(kind, code, getMessage(), violations, retryAfter, Map.of(name, value));
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String detail() {
        return getMessage();
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    public Map<String, String> particulars() {
        return particulars;
    }
}
