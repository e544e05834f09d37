package io.docket.application.kernel;

import java.util.Set;

/** The numbers one of which the caller expects a stored thing to have; none means that any will do. */
public record Expected(Set<Long> numbers) {
    public static final Expected ANY = new Expected(Set.of());

    public Expected {
        numbers = Set.copyOf(numbers);
    }

    public boolean isAny() {
        return numbers.isEmpty();
    }

    /** Refuses when the stored thing is not the one that the caller expects; answers its value otherwise. */
    public <T> T check(Versioned<T> stored) {
        if (!isAny() && !numbers.contains(stored.number())) {
            throw Refusal.of(
                    Refusal.Kind.PRECONDITION_FAILED,
                    "changed",
                    "It has been changed since you read it; read it again.");
        }
        return stored.value();
    }
}
