package io.docket.application.access;

import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Signals;
import io.docket.application.kernel.Store;
import io.docket.domain.access.MailAddress;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.kernel.MailId;
import io.docket.domain.kernel.TenantId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;

/** Takes mail in, sealed, in the transaction of what it tells of; {@link SendMail} sends it afterwards. */
public final class PostBox {
    private final Secret secret;
    private final Ids ids;
    private final InstantSource clock;
    private final Signals signals;

    public PostBox(Secret secret, Ids ids, InstantSource clock, Signals signals) {
        this.secret = secret;
        this.ids = ids;
        this.clock = clock;
        this.signals = signals;
    }

    /** The mail is sent once the open write is committed, unless that takes longer than it is useful. */
    public void post(Store store, TenantId tenant, Mail mail, Duration usefulFor) {
        store.installation(MailQueue.class)
                .add(OutgoingMail.posted(
                        new MailId(ids.next()), tenant, secret.seal(bytes(mail)), clock.instant(), usefulFor));
    }

    /** Says, after a commit, that there is something to send, so that it need not wait for the next look. */
    public void collect() {
        signals.raise(MailQueue.class);
    }

    Mail open(OutgoingMail mail) {
        try (var in = new DataInputStream(new ByteArrayInputStream(secret.open(mail.sealed())))) {
            return new Mail(new MailAddress(in.readUTF()), in.readUTF(), rest(in));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(Mail mail) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(mail.to().value());
            out.writeUTF(mail.subject());
            out.write(mail.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String rest(DataInputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
