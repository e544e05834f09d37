package io.docket.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TargetTest {
    private static final InboxId INBOX = new InboxId("a".repeat(24));
    private static final InboxId OTHER_INBOX = new InboxId("b".repeat(24));
    private static final DocumentId DOCUMENT = new DocumentId("c".repeat(24));
    private static final DocumentId OTHER_DOCUMENT = new DocumentId("d".repeat(24));

    @Test
    void tenantCoversAll() {
        assertTrue(Target.tenant().covers(Target.tenant()));
        assertTrue(Target.tenant().covers(Target.of(INBOX)));
        assertTrue(Target.tenant().covers(Target.of(INBOX, DOCUMENT)));
    }

    @Test
    void inboxCoversItselfAndItsDocumentsOnly() {
        assertTrue(Target.of(INBOX).covers(Target.of(INBOX)));
        assertTrue(Target.of(INBOX).covers(Target.of(INBOX, DOCUMENT)));
        assertFalse(Target.of(INBOX).covers(Target.tenant()));
        assertFalse(Target.of(INBOX).covers(Target.of(OTHER_INBOX)));
        assertFalse(Target.of(INBOX).covers(Target.of(OTHER_INBOX, DOCUMENT)));
    }

    @Test
    void documentCoversItselfOnly() {
        assertTrue(Target.of(DOCUMENT).covers(Target.of(INBOX, DOCUMENT)));
        assertFalse(Target.of(DOCUMENT).covers(Target.of(INBOX)));
        assertFalse(Target.of(DOCUMENT).covers(Target.of(INBOX, OTHER_DOCUMENT)));
        assertFalse(Target.of(DOCUMENT).covers(Target.tenant()));
    }
}
