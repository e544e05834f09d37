package io.docket.application.kernel;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;

/** Tells what ran, how long, and how it ended; never what it was about. */
final class Tracing implements Link {
    private static final System.Logger LOG = System.getLogger(Tracing.class.getName());

    private final Telemetry telemetry;

    Tracing(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public <R> R run(Call<R> call, Next next) {
        long began = System.nanoTime();
        String outcome = "error";
        try {
            R result = next.proceed(call);
            outcome = "ok";
            return result;
        } catch (Refusal refusal) {
            outcome = refusal.kind().name().toLowerCase(Locale.ROOT);
            throw refusal;
        } finally {
            var took = Duration.ofNanos(System.nanoTime() - began);
            telemetry.commandRan(call.name(), took, outcome);
            LOG.log(
                    Level.DEBUG,
                    "{0} by {1}: {2} in {3} ms",
                    call.name(),
                    call.caller().kind(),
                    outcome,
                    took.toMillis());
        }
    }
}
