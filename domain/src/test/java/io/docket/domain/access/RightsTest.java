package io.docket.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.access.Rights.Grant;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RightsTest {
    private static final InboxId INBOX = new InboxId("a".repeat(24));
    private static final InboxId OTHER_INBOX = new InboxId("b".repeat(24));
    private static final DocumentId DOCUMENT = new DocumentId("c".repeat(24));
    private static final List<Target> TARGETS =
            List.of(Target.tenant(), Target.of(INBOX), Target.of(OTHER_INBOX), Target.of(INBOX, DOCUMENT));
    private static final List<Permission> PERMISSIONS =
            List.of(Permission.REVIEW, Permission.UPLOAD, Permission.EDIT_USERS);

    private static Rights rights(Target target, Permission... permissions) {
        return new Rights(List.of(new Grant(Set.of(permissions), target)));
    }

    @Test
    void aKeyForAnInboxOfSomebodyWhoHoldsTheTenantHoldsTheInbox() {
        Rights both = rights(Target.tenant(), Permission.REVIEW, Permission.UPLOAD)
                .and(rights(Target.of(INBOX), Permission.REVIEW, Permission.EDIT_USERS));
        assertTrue(both.holdsAny(Set.of(Permission.REVIEW), Target.of(INBOX, DOCUMENT)));
        assertFalse(both.holdsAny(Set.of(Permission.REVIEW), Target.of(OTHER_INBOX)));
        assertFalse(both.holdsAny(Set.of(Permission.UPLOAD, Permission.EDIT_USERS), Target.of(INBOX)));
    }

    @Test
    void whoHoldsAnInboxDoesNotHoldTheTenant() {
        Rights held = rights(Target.of(INBOX), Permission.REVIEW);
        assertTrue(held.include(rights(Target.of(INBOX, DOCUMENT), Permission.REVIEW)));
        assertFalse(held.include(rights(Target.tenant(), Permission.REVIEW)));
        assertFalse(held.include(rights(Target.of(INBOX), Permission.REVIEW, Permission.UPLOAD)));
        assertTrue(held.include(Rights.NONE));
    }

    /** The law, over rights made at random: both hold exactly what each holds. */
    @Test
    void bothHoldWhatEachHolds() {
        long seed = 20261124;
        var chance = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Rights one = random(chance);
            Rights other = random(chance);
            Rights both = one.and(other);
            for (Target target : TARGETS) {
                for (Permission permission : PERMISSIONS) {
                    var wanted = Set.of(permission);
                    assertEquals(
                            one.holdsAny(wanted, target) && other.holdsAny(wanted, target),
                            both.holdsAny(wanted, target),
                            "seed " + seed + ", round " + round + ": " + one + " and " + other + " on " + target);
                }
            }
            assertTrue(one.include(both) && other.include(both), "seed " + seed + ", round " + round);
        }
    }

    private static Rights random(Random chance) {
        var grants = new ArrayList<Grant>();
        for (int count = chance.nextInt(4); count > 0; count--) {
            var permissions = EnumSet.noneOf(Permission.class);
            PERMISSIONS.stream().filter(permission -> chance.nextBoolean()).forEach(permissions::add);
            grants.add(new Grant(permissions, TARGETS.get(chance.nextInt(TARGETS.size()))));
        }
        return new Rights(grants);
    }
}
