package io.docket.application.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.Docket.Session;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.Command;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.settings.ReadSettings;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.VersionKey;
import io.docket.domain.extraction.rule.Passage;
import io.docket.domain.extraction.rule.Rules;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.settings.Layer;
import io.docket.domain.settings.LayerChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static final String RECEIPT = "MY SHOP\nOrder 17 of 04.05.2026\nTotal 12.50";

    private final World world = new World();
    private final Session operator = world.operator();
    private final Scope inbox = Scope.of(world.inbox());

    @AfterEach
    void close() {
        world.close();
    }

    private static LayerChange rule(String field, String pattern) {
        return new LayerChange(Map.of("rule_config", Map.of(field, List.of(Map.of("patterns", List.of(pattern))))));
    }

    private void set(Scope scope, LayerChange change) {
        operator.run(new ChangeSettings(Rules.KIND, scope, change, Expected.ANY));
    }

    private DocumentId read() {
        DocumentId document = world.upload(RECEIPT);
        world.runNextJob();
        return document;
    }

    private PredictedValue value(String field, DocumentId document) {
        return world.document(document)
                .prediction()
                .orElseThrow()
                .prediction()
                .value(field)
                .orElseThrow();
    }

    @Test
    void anInboxsRulesForAFieldComeInThePlaceOfItsTenantsAndNoOthers() {
        set(Scope.TENANT, rule("company", "MY (\\w+)"));
        set(Scope.TENANT, rule("date", "of {date}"));
        set(inbox, rule("company", "Order \\d+"));
        DocumentId document = read();
        assertEquals("Order 17", value("company", document).value());
        assertEquals("2026-05-04", value("date", document).value());
        assertEquals(100, value("date", document).confidence().percent());
        assertTrue(value("company", document).reason().contains("“Order \\d+”"));
        set(inbox, new LayerChange(Map.of("rule_config", Map.of("company", LayerChange.REMOVED))));
        operator.run(new ReprocessDocument(document, VersionKey.PREDICTED));
        world.runNextJob();
        assertEquals("SHOP", value("company", document).value());
    }

    @Test
    void whatDoesNotCompileIsRefusedWithItsPositionAndNothingIsStored() {
        set(inbox, rule("company", "MY"));
        var wrong = assertThrows(InvalidValue.class, () -> set(inbox, rule("date", "ab(")));
        assertEquals("rule_config/date/0/patterns/0", wrong.field());
        assertTrue(wrong.reason().startsWith("is wrong at position 4: "), wrong::reason);
        assertEquals(
                new Layer(rule("company", "MY").values()),
                operator.run(new ReadSettings(Rules.KIND, inbox, false)).value());
    }

    @Test
    void aRuleCanBeTriedOnADocumentBeforeItIsSet() {
        DocumentId document = read();
        var rule = new Layer(Map.of("patterns", List.of("of {date}"), "where_to_search", Map.of("after", "Order")));
        TryRule.Tried tried = operator.run(new TryRule(document, Optional.of("date"), rule));
        assertEquals(2, tried.patterns().size());
        assertTrue(tried.patterns().get(1).expanded().startsWith("of ("));
        assertEquals("04.05.2026", tried.matches().get(0).match().raw());
        assertEquals(Optional.of("2026-05-04"), tried.matches().get(0).value());
        assertEquals(
                Optional.of("04.05.2026"),
                operator.run(new TryRule(document, Optional.empty(), rule))
                        .matches()
                        .get(0)
                        .value());
        var unknown = new TryRule(document, Optional.of("nothing"), rule);
        assertEquals(
                "field",
                assertThrows(InvalidValue.class, () -> operator.run(unknown)).field());
        var where = new Layer(Map.of("granularity", "line", "after", "Total"));
        assertEquals(
                List.of("12.50"),
                operator.run(new ReadSearchedText(document, where)).stream()
                        .map(Passage::text)
                        .toList());
        assertEquals(2, operator.run(new ExpandRule(rule)).size());
    }

    @Test
    void whoMayNotEditTheSettingsTriesNoRulesAndAnotherTenantsDocumentIsUnknown() {
        DocumentId document = read();
        var rule = new Layer(Map.of("patterns", "MY"));
        Session reviewer = world.userWith(Set.of(Permission.REVIEW), Target.tenant());
        Session editor = world.userWith(Set.of(Permission.EDIT_PREDICTOR_SETTINGS), Target.of(world.inbox()));
        Session stranger = world.docket.as(Caller.operator(world.otherTenant()));
        var trial = new TryRule(document, Optional.empty(), rule);
        var search = new ReadSearchedText(document, Layer.EMPTY);
        for (Command<?> command : List.<Command<?>>of(trial, search)) {
            editor.run(command);
            assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> reviewer.run(command)));
            assertEquals(Refusal.Kind.NOT_FOUND, refused(() -> stranger.run(command)));
        }
        editor.run(new ExpandRule(rule));
        assertEquals(Refusal.Kind.FORBIDDEN, refused(() -> reviewer.run(new ExpandRule(rule))));
    }

    @Test
    void aDocumentThatIsNotReadYetIsAConflict() {
        var search = new ReadSearchedText(world.upload(RECEIPT), Layer.EMPTY);
        assertEquals(Refusal.Kind.CONFLICT, refused(() -> operator.run(search)));
    }

    @Test
    void withoutAnEngineRulesAreRefused() {
        try (Docket docket = Docket.inMemory()) {
            var home = docket.firstStart("me", "a long enough password".toCharArray());
            Session session = docket.as(Caller.operator(home.tenant()));
            var change = new ChangeSettings(Rules.KIND, Scope.TENANT, rule("date", "{date}"), Expected.ANY);
            assertEquals(Refusal.Kind.UNAVAILABLE, refused(() -> session.run(change)));
        }
    }

    private static Refusal.Kind refused(Runnable call) {
        return assertThrows(Refusal.class, call::run).kind();
    }
}
