package io.docket.application.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.kernel.Caller;
import io.docket.application.kernel.DispatchEvents;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.Refusal;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.domain.kernel.Target;
import io.docket.domain.review.FeedbackDraft;
import io.docket.domain.review.FeedbackGiven;
import io.docket.domain.review.StatusChange;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrichDocumentsTest {
    private final World world = new World();
    private final DocumentId id = processed("12.50");
    private final Docket.Session reviewer = world.userWith(EnumSet.of(Permission.REVIEW), Target.of(world.inbox()));

    @AfterEach
    void close() {
        world.close();
    }

    /** A receipt that has a total and no address. */
    private DocumentId processed(String total) {
        DocumentId uploaded = world.upload("MY SHOP\nTotal " + total);
        world.runNextJob();
        assertEquals(Optional.of(total), value(uploaded, "total"));
        return uploaded;
    }

    private Optional<String> value(DocumentId document, String field) {
        return world.document(document)
                .lastVersion()
                .orElseThrow()
                .prediction()
                .value(field)
                .map(value -> value.value());
    }

    private static EnrichDocuments by(List<DocumentId> documents, List<Map<String, String>> data) {
        return new EnrichDocuments(documents, List.of("total"), data, false);
    }

    private static Map<String, String> record(String total, String address) {
        return Map.of("total", total, "address", address);
    }

    private Refusal.Kind refused(EnrichDocuments command) {
        return assertThrows(Refusal.class, () -> reviewer.run(command)).kind();
    }

    @Test
    void aDocumentIsFilledFromTheRecordThatAgreesWithItHoweverAmountsAreWritten() {
        var answer = reviewer.run(by(List.of(id), List.of(record("12.5", "ACME"), record("13.00", "Other"))));
        assertEquals(List.of(new EnrichDocuments.Enriched(id, 1, Map.of("address", "ACME"))), answer);
        assertEquals(Optional.of("ACME"), value(id, "address"));
        assertEquals(Optional.of("12.50"), value(id, "total"));
    }

    @Test
    void itIsAVersionBesideTheMachinesAndNeitherFeedbackNorTheEndOfTheReview() {
        Version predicted = world.document(id).prediction().orElseThrow();
        reviewer.run(by(List.of(id), List.of(record("12.50", "ACME"))));
        Document after = world.document(id);
        assertEquals(predicted, after.prediction().orElseThrow());
        assertEquals(
                EnrichDocuments.NAME, after.lastVersion().orElseThrow().key().name());
        assertEquals(
                VersionSource.HUMAN, after.lastVersion().orElseThrow().key().source());
        assertFalse(after.review().isSubmitted());
        assertTrue(after.waitsForReview());
        world.docket.as(Caller.system()).run(new DispatchEvents());
        assertTrue(world.events.stream().noneMatch(FeedbackGiven.class::isInstance));
    }

    @Test
    void whatFillsNothingNewWritesNoVersion() {
        reviewer.run(by(List.of(id), List.of(record("12.50", "ACME"))));
        Document before = world.document(id);
        assertEquals(
                Map.of(),
                only(by(List.of(id), List.of(record("12.50", "ACME")))).filled());
        assertEquals(
                Map.of(),
                only(by(List.of(id), List.of(record("12.50", "Other")))).filled());
        assertEquals(before, world.document(id));
        var overwriting = new EnrichDocuments(List.of(id), List.of("total"), List.of(record("12.50", "Other")), true);
        assertEquals(Map.of("address", "Other"), only(overwriting).filled());
        assertEquals(2, world.document(id).versions().size());
    }

    private EnrichDocuments.Enriched only(EnrichDocuments command) {
        return reviewer.run(command).get(0);
    }

    @Test
    void noneAndSeveralRecordsThatAgreeAreToldApartAndFillNothing() {
        Document before = world.document(id);
        assertEquals(0, only(by(List.of(id), List.of(record("1.00", "ACME")))).matches());
        var two = List.of(record("12.50", "ACME"), record("12.5", "Other"));
        assertEquals(2, only(by(List.of(id), two)).matches());
        assertEquals(before, world.document(id));
        var same = List.of(record("12.50", "ACME"), record("12.5", "ACME"));
        assertEquals(1, only(by(List.of(id), same)).matches());
    }

    @Test
    void whatDoesNotFitTheFormatIsNamedAtItsPlace() {
        var wrong = new EnrichDocuments(
                List.of(id),
                List.of("total", "colour"),
                List.of(Map.of("total", "1.00", "colour", "red"), Map.of("total", "twelve", "date", "2026-02-30")),
                false);
        Refusal refusal = assertThrows(Refusal.class, () -> reviewer.run(wrong));
        assertEquals(Refusal.Kind.INVALID, refusal.kind());
        List<String> places = refusal.violations().stream()
                .map(violation -> violation.field())
                .toList();
        assertEquals(
                List.of("/match/1", "/data/0/colour", "/data/1/date", "/data/1/total", "/data/1"),
                places.stream().distinct().toList());
    }

    @Test
    void allOrNoneAreFilled() {
        DocumentId other = processed("20.00");
        var draft = new FeedbackDraft(
                "reviewed",
                Map.of("total", List.of(new FeedbackDraft.Value("20.00", "20", List.of(), List.of()))),
                Map.of(),
                List.of());
        world.operator().run(new GiveFeedback(other, draft, true, Optional.empty(), Expected.ANY));
        var data = List.of(record("12.50", "ACME"), record("20.00", "Other"));
        Refusal refusal = assertThrows(Refusal.class, () -> reviewer.run(by(List.of(id, other), data)));
        assertEquals(Refusal.Kind.CONFLICT, refusal.kind());
        assertTrue(refusal.detail().contains(other.value()), refusal.detail());
        assertEquals(Optional.empty(), value(id, "address"));
        var unknown = new DocumentId("0".repeat(24));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(by(List.of(id, unknown), data)));
    }

    @Test
    void whatMayNotBeChangedIsNotFilled() {
        List<Map<String, String>> data = List.of(record("12.50", "ACME"));
        DocumentId waiting = world.upload("MY SHOP\nTotal 12.50");
        assertEquals(Refusal.Kind.CONFLICT, refused(by(List.of(waiting), data)));
        Optional<Boolean> keep = Optional.empty();
        var lock = new StatusChange(Optional.of(true), keep, keep, keep, keep, keep);
        world.userWith(EnumSet.of(Permission.REVIEW), Target.of(world.inbox()))
                .run(new ChangeStatus(id, lock, Expected.ANY));
        assertEquals(Refusal.Kind.CONFLICT, refused(by(List.of(id), data)));
    }

    @Test
    void whoMayNotReviewADocumentDoesNotFillIt() {
        Docket.Session elsewhere =
                world.userWith(EnumSet.of(Permission.REVIEW), Target.of(world.installed.inbox("invoice")));
        Refusal refusal =
                assertThrows(Refusal.class, () -> elsewhere.run(by(List.of(id), List.of(record("12.50", "ACME")))));
        assertEquals(Refusal.Kind.FORBIDDEN, refusal.kind());
    }

    @Test
    void sizesAreBounded() {
        List<Map<String, String>> data = List.of(record("12.50", "ACME"));
        List<String> names = Stream.iterate("a", name -> name + "a").limit(11).toList();
        assertThrows(InvalidValue.class, () -> by(List.of(), data));
        assertThrows(InvalidValue.class, () -> new EnrichDocuments(List.of(id), names, data, false));
        assertThrows(InvalidValue.class, () -> by(List.of(id), Collections.nCopies(10_001, record("1", "ACME"))));
    }
}
