package io.docket.application;

import io.docket.application.access.RotateSigningKeys;
import io.docket.application.job.JobQueue;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.Executor;
import io.docket.application.processing.ReadBacklog;
import io.docket.application.start.FirstStart;
import io.docket.application.start.Installed;
import io.docket.application.start.RecoverAdministrator;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.util.List;

/**
 * Docket, ready to be used: in a server, in a test, or in any Java program. Every command goes through {@link #as}; closing
 * stops the workers and releases what the builder was given.
 */
public final class Docket implements AutoCloseable {
    private final Executor executor;
    private final Workers workers;
    private final List<AutoCloseable> resources;

    Docket(Executor executor, Workers workers, List<AutoCloseable> resources) {
        this.executor = executor;
        this.workers = workers;
        this.resources = List.copyOf(resources);
    }

    public static DocketBuilder builder() {
        return new DocketBuilder();
    }

    /** Everything in memory, reading plain text only, from the JDK alone. */
    public static Docket inMemory() {
        return builder().build();
    }

    public Session as(Caller caller) {
        return new Session(executor, caller);
    }

    /** Makes what an empty installation needs; see {@link FirstStart}. */
    public Installed firstStart(String adminName, char[] password) {
        return executor.run(Caller.system(), new FirstStart(adminName, password));
    }

    /** Lets an administrator in again; see {@link RecoverAdministrator}. */
    public UserId recoverAdministrator(String name, char[] password) {
        return executor.run(Caller.system(), new RecoverAdministrator(name, password));
    }

    /** Makes the first signing key, or a new one when the newest is older than {@code age}; see {@link RotateSigningKeys}. */
    public int rotateSigningKeys(Duration age) {
        return executor.run(Caller.system(), new RotateSigningKeys(age));
    }

    /** How much waits to be processed. */
    public JobQueue.Backlog backlog() {
        return executor.run(Caller.system(), new ReadBacklog());
    }

    @Override
    public void close() {
        workers.stop();
        for (AutoCloseable resource : resources) {
            try {
                resource.close();
            } catch (Exception failure) {
                System.getLogger(Docket.class.getName())
                        .log(System.Logger.Level.WARNING, "Something did not close", failure);
            }
        }
    }

    /** Docket as one caller uses it. */
    public static final class Session {
        private final Executor executor;
        private final Caller caller;

        Session(Executor executor, Caller caller) {
            this.executor = executor;
            this.caller = caller;
        }

        public <R> R run(Command<R> command) {
            return executor.run(caller, command);
        }
    }
}
