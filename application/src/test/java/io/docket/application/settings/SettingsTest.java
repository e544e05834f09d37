package io.docket.application.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Docket.Session;
import io.docket.application.inbox.ReadInbox;
import io.docket.application.inbox.RemoveInbox;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Versioned;
import io.docket.application.settings.SettingsLayers.Scoped;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.automation.Thresholds;
import io.docket.domain.extraction.steering.Steering;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.LayerChange;
import io.docket.domain.settings.SettingsKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final SettingsKind<Thresholds> KIND = Thresholds.KIND;

    private final World world = new World();
    private final Session operator = world.operator();
    private final Scope inbox = Scope.of(world.inbox());
    private final Scope project =
            Scope.of(operator.run(new ReadInbox(world.inbox())).value().project());

    @AfterEach
    void close() {
        world.close();
    }

    private static LayerChange fields(Map<String, Object> fields) {
        return new LayerChange(Map.of("thresholds", Map.of("annotations", fields)));
    }

    private static Layer layer(Map<String, Object> fields) {
        return new Layer(fields(fields).values());
    }

    private Versioned<Layer> change(Scope scope, Map<String, Object> fields) {
        return operator.run(new ChangeSettings(KIND, scope, fields(fields), Expected.ANY));
    }

    private Versioned<Layer> read(Scope scope, boolean full) {
        return operator.run(new ReadSettings(KIND, scope, full));
    }

    private static Refusal.Kind refused(Runnable call) {
        return assertThrows(Refusal.class, call::run).kind();
    }

    @Test
    void aScopeAnswersItsOwnLayerAndAllThatHoldsOnlyWhenAsked() {
        assertEquals(new Versioned<>(Layer.EMPTY, 0), read(inbox, false));
        change(Scope.TENANT, Map.of("total", 90, "date", 70));
        change(project, Map.of("date", 60, "company", 50));
        assertEquals(
                layer(Map.of("company", 40)),
                change(inbox, Map.of("company", 40)).value());
        assertEquals(layer(Map.of("company", 40)), read(inbox, false).value());
        assertEquals(
                layer(Map.of("company", 40, "date", 60, "total", 90, "*", 80)),
                read(inbox, true).value());
        assertEquals(
                layer(Map.of("total", 90, "date", 70, "*", 80)),
                read(Scope.TENANT, true).value());
    }

    @Test
    void whatIsTakenAwayOrResetIsInheritedAgain() {
        change(Scope.TENANT, Map.of("total", 90));
        change(inbox, Map.of("total", 20, "date", 30));
        change(inbox, Map.of("total", LayerChange.REMOVED));
        assertEquals(
                layer(Map.of("total", 90, "date", 30, "*", 80)),
                read(inbox, true).value());
        operator.run(new ResetSettings(KIND, inbox));
        operator.run(new ResetSettings(KIND, inbox));
        operator.run(new ResetSettings(KIND, project));
        assertEquals(layer(Map.of("total", 90, "*", 80)), read(inbox, true).value());
        assertEquals(Layer.EMPTY, read(inbox, false).value());
    }

    @Test
    void numbersGrowWithEachChangeAndWithNothingElse() {
        long first = change(inbox, Map.of("total", 20)).number();
        assertEquals(first, change(inbox, Map.of("total", 20)).number());
        assertEquals(first, change(inbox, Map.of("date", LayerChange.REMOVED)).number());
        assertEquals(first, read(inbox, true).number());
        operator.run(new ResetSettings(KIND, inbox));
        long again = change(inbox, Map.of("total", 20)).number();
        assertNotEquals(first, again);
        change(Scope.TENANT, Map.of("total", 20));
        assertNotEquals(again, read(inbox, true).number());
        assertEquals(again, read(inbox, false).number());
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedMeanwhileIsRefused() {
        long seen = read(inbox, false).number();
        change(inbox, Map.of("total", 20));
        var late = new ChangeSettings(KIND, inbox, fields(Map.of("total", 30)), new Expected(Set.of(seen)));
        assertEquals(Refusal.Kind.PRECONDITION_FAILED, refused(() -> operator.run(late)));
    }

    @Test
    void whatMeansNothingIsRefusedAndNothingIsStored() {
        change(inbox, Map.of("total", 20));
        var wrong = assertThrows(InvalidValue.class, () -> change(inbox, Map.of("date", 1, "total", 101)));
        assertEquals("thresholds/annotations/total", wrong.field());
        assertEquals(layer(Map.of("total", 20)), read(inbox, false).value());
    }

    @Test
    void anInboxAndItsTenantMayBothSetMuchAndAllOfItHolds() {
        List<String> many = Collections.nCopies(600, "x".repeat(1_000));
        SettingsKind<Steering> kind = Steering.KIND;
        for (String field : List.of("company", "address")) {
            Scope scope = field.equals("company") ? inbox : Scope.TENANT;
            var whitelist = new LayerChange(Map.of("whitelist", Map.of(field, many)));
            operator.run(new ChangeSettings(kind, scope, whitelist, Expected.ANY));
        }
        Layer all = operator.run(new ReadSettings(kind, inbox, true)).value();
        assertEquals(
                Set.of("company", "address"),
                kind.view().apply(all).lists().byField().keySet());
    }

    @Test
    void scopesThatSetSomethingAreListed() {
        change(inbox, Map.of("total", 20));
        change(Scope.TENANT, Map.of("total", 30));
        change(project, Map.of("total", 40));
        operator.run(new ResetSettings(KIND, project));
        var ofInbox = new Scoped(inbox, layer(Map.of("total", 20)));
        assertEquals(
                List.of(ofInbox, new Scoped(Scope.TENANT, layer(Map.of("total", 30)))),
                operator.run(new ListSettings(KIND)));
        Session reviewer = world.userWith(Set.of(Permission.REVIEW), Target.of(world.inbox()));
        assertEquals(List.of(ofInbox), reviewer.run(new ListSettings(KIND)));
    }

    @Test
    void aRightOnAnInboxReachesItsSettingsAndNoOthers() {
        var rights = Set.of(Permission.READ_THRESHOLDS_SETTINGS, Permission.EDIT_THRESHOLDS_SETTINGS);
        Session session = world.userWith(rights, Target.of(world.inbox()));
        session.run(new ChangeSettings(KIND, inbox, fields(Map.of("total", 1)), Expected.ANY));
        session.run(new ReadSettings(KIND, inbox, true));
        for (Scope wider : List.of(project, Scope.TENANT)) {
            assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> session.run(new ReadSettings(KIND, wider, false))));
            assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> session.run(new ResetSettings(KIND, wider))));
        }
        Session reader = world.userWith(Set.of(Permission.READ_THRESHOLDS_SETTINGS), Target.tenant());
        reader.run(new ReadSettings(KIND, project, false));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> reader.run(new ResetSettings(KIND, inbox))));
    }

    @Test
    void whatIsNoScopeOfTheTenantIsUnknown() {
        change(inbox, Map.of("total", 20));
        Session stranger = world.docket.as(Caller.operator(world.otherTenant()));
        assertEquals(List.of(), stranger.run(new ListSettings(KIND)));
        for (Scope unknown : List.of(inbox, project, new Scope("0".repeat(24)))) {
            assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> stranger.run(new ReadSettings(KIND, unknown, true))));
            assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> stranger.run(new ResetSettings(KIND, unknown))));
        }
    }

    @Test
    void aRemovedInboxHasNoSettings() {
        InboxId other = world.installed.inbox("invoice");
        change(Scope.of(other), Map.of("total", 20));
        operator.run(new RemoveInbox(other));
        assertEquals(List.of(), operator.run(new ListSettings(KIND)));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> read(Scope.of(other), false)));
    }
}
