package io.docket.application.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.format.ListFormats;
import io.docket.application.inbox.ListInboxes;
import io.docket.application.inbox.ListProjects;
import io.docket.application.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstStartTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void emptyInstallationGetsWhatAFirstUploadNeeds() {
        assertTrue(world.installed.madeNow());
        assertEquals(2, world.operator().run(new ListInboxes()).size());
        assertEquals(2, world.operator().run(new ListFormats()).size());
        assertEquals(
                "default",
                world.operator().run(new ListProjects()).get(0).value().name());
    }

    @Test
    void secondStartChangesNothing() {
        Installed again = world.docket.firstStart("other", "another password".toCharArray());
        assertFalse(again.madeNow());
        assertEquals(world.tenant(), again.tenant());
        assertEquals(world.installed.inboxes(), again.inboxes());
    }
}
