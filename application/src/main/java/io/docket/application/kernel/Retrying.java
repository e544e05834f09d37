package io.docket.application.kernel;

import java.util.function.Supplier;

/** Runs a write again when another change came between, unless the caller said which version it expects. */
final class Retrying implements Link {
    private static final int MOST_TRIES = 5;

    @Override
    public <R> R run(Call<R> call, Next next) {
        boolean again = call.command() instanceof WriteCommand
                && call.command().expected().isAny();
        return again ? retried(() -> next.proceed(call)) : once(() -> next.proceed(call));
    }

    static <T> T retried(Supplier<T> work) {
        for (int tries = 1; tries < MOST_TRIES; tries++) {
            try {
                return work.get();
            } catch (ConcurrentChange change) {
                Thread.onSpinWait();
            }
        }
        return once(work);
    }

    private static <T> T once(Supplier<T> work) {
        try {
            return work.get();
        } catch (ConcurrentChange change) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, "concurrent_change", "It is being changed by somebody else; try again.");
        }
    }
}
