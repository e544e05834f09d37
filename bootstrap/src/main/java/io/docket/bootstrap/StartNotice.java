package io.docket.bootstrap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.nio.file.Files;

/** The few lines that whoever starts the server needs: where it listens, where data lies, how to sign in. */
@Dependent
class StartNotice {
    private final DocketConfiguration configuration;
    private final DataFolder folder;

    @Inject
    StartNotice(DocketConfiguration configuration, DataFolder folder) {
        this.configuration = configuration;
        this.folder = folder;
    }

    void print(PrintStream console) {
        String url = "http://" + reachable(configuration.host()) + ":" + configuration.port();
        console.println("Docket listens on " + url + "/api and describes itself on " + url + "/openapi");
        console.println("  Data lies in " + folder.path() + " (database: "
                + configuration.database().title() + ")");
        console.println(
                Files.exists(folder.firstPassword())
                        ? "  Sign in as " + configuration.adminName() + " with the password in "
                                + folder.firstPassword()
                        : "  The first user is " + configuration.adminName()
                                + ", with the password that was configured");
        if (configuration.recoverAdmin()) {
            console.println("  " + configuration.adminName()
                    + " has the configured password, and every permission, since docket.admin.recover is set; "
                    + "remove that setting now");
        }
        if (configuration.mailing().server().isEmpty()) {
            console.println("  Mail is written to " + folder.mail() + ", since docket.mail.host is not set");
        }
    }

    private static String reachable(String host) {
        return switch (host) {
            case "*", "0.0.0.0", "::" -> "localhost";
            default -> host.contains(":") ? "[" + host + "]" : host;
        };
    }
}
