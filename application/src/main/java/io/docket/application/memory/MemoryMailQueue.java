package io.docket.application.memory;

import io.docket.application.access.MailQueue;
import io.docket.domain.access.OutgoingMail;
import io.docket.domain.kernel.MailId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

record MemoryMailQueue(MemoryTables tables) implements MailQueue {
    @Override
    public void add(OutgoingMail mail) {
        tables.mails.add(mail.id().value(), mail);
    }

    @Override
    public List<OutgoingMail> take(int most, Instant now, Instant until) {
        List<OutgoingMail> taken = tables.mails.values(mail -> !now.isBefore(mail.dueAt())).stream()
                .sorted(Comparator.comparing(OutgoingMail::dueAt).thenComparing(OutgoingMail::id))
                .limit(most)
                .map(mail -> mail.heldUntil(until))
                .toList();
        taken.forEach(this::postpone);
        return taken;
    }

    @Override
    public void postpone(OutgoingMail mail) {
        if (tables.mails.find(mail.id().value()).isPresent()) {
            tables.mails.put(mail.id().value(), mail);
        }
    }

    @Override
    public void remove(MailId id) {
        tables.mails.remove(id.value());
    }
}
