package io.docket.application.tenant;

import io.docket.application.access.Mail;
import io.docket.application.access.Mailer;
import io.docket.application.access.PostBox;
import io.docket.application.kernel.Store;
import io.docket.application.kernel.Transactions;
import io.docket.domain.access.MailAddress;
import io.docket.domain.tenant.Activation;
import io.docket.domain.tenant.Tenant;
import java.time.Instant;
import java.util.function.Function;

/** Gives a tenant a new code, which ends the one before and the attempts at it, and posts it. */
final class CodeSending {
    private final ActivationCodes codes;
    private final Mailer mailer;
    private final PostBox box;

    CodeSending(ActivationCodes codes, Mailer mailer, PostBox box) {
        this.codes = codes;
        this.mailer = mailer;
        this.box = box;
    }

    /** Runs a write that posts a code, and has it sent; refused at once where no mail can ever be sent. */
    <T> T posting(Transactions transactions, Function<Store, T> work) {
        mailer.refuseUnlessAble();
        T result = transactions.write(work);
        box.collect();
        return result;
    }

    void post(Tenant tenant, MailAddress email, Instant now, Store store) {
        int code = codes.draw();
        store.installation(Activations.class)
                .replace(Activation.sent(tenant.id(), email, codes.hash(tenant.id(), code), now));
        store.installation(ActivationAttempts.class).forget(codes.key("email", email.value()));
        box.post(store, tenant.id(), mail(tenant, email, code), Activation.HOLDS);
    }

    private static Mail mail(Tenant tenant, MailAddress to, int code) {
        return new Mail(to, "Your organisation's code for Docket", """
                An account for %s was registered with Docket, and %s is the name of its first user.

                This code activates it, once and within %d minutes:

                %d

                Give it to the program that you use Docket with, or send it yourself:

                PATCH /api/tenant/activate
                {"email": "...", "code": ...}

                Then ask for a password by POST /api/auth/reset_password. If you expected none of this, there is nothing to do.
                """.formatted(
                        tenant.name(), to.value(), Activation.HOLDS.toMinutes(), code));
    }
}
