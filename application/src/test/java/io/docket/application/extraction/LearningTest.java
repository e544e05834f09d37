package io.docket.application.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.Docket;
import io.docket.application.document.RemoveDocument;
import io.docket.application.document.ReprocessDocument;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.PageRequest;
import io.docket.application.kernel.Refusal;
import io.docket.application.review.GiveFeedback;
import io.docket.application.settings.ChangeSettings;
import io.docket.application.testing.World;
import io.docket.domain.access.Permission;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.RemovalExtent;
import io.docket.domain.document.VersionKey;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.Scope;
import io.docket.domain.kernel.Target;
import io.docket.domain.review.FeedbackDraft;
import io.docket.domain.settings.LayerChange;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LearningTest {
    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    private DocumentId processed(String owed) {
        DocumentId id = world.upload("""
                WOODWORKERS GUILD OF NORTHAMPTON
                Sycamore Avenue Workshop Yard
                Table and six chairs 640.00
                Held for you %s
                """.formatted(owed));
        world.runNextJob();
        return id;
    }

    private Optional<String> total(DocumentId id) {
        return world.document(id)
                .prediction()
                .flatMap(version -> version.prediction().value("total"))
                .map(PredictedValue::value);
    }

    private void teach(DocumentId id, String total) {
        world.clock.pass(Duration.ofSeconds(1));
        var value = new FeedbackDraft.Value(total, total, List.of(), List.of());
        var draft = new FeedbackDraft("reviewed", Map.of("total", List.of(value)), Map.of(), List.of());
        world.operator().run(new GiveFeedback(id, draft, true, Optional.empty(), Expected.ANY));
    }

    private List<Lesson> lessons() {
        return world.operator()
                .run(new PageLessons(world.inbox(), new PageRequest(1, 10)))
                .results();
    }

    @Test
    void theNextDocumentOfTheLayoutIsReadAsTheFeedbackBeforeItTaught() {
        DocumentId first = processed("90.50");
        DocumentId past = processed("70.10");
        assertNotEquals(Optional.of("90.50"), total(first));
        teach(first, "90.50");
        DocumentId next = processed("77.20");
        assertEquals(Optional.of("77.20"), total(next));
        String reason = world.document(next)
                .prediction()
                .orElseThrow()
                .prediction()
                .value("total")
                .orElseThrow()
                .reason();
        assertTrue(reason.contains(first.value()), reason);
        assertEquals(1, lessons().size());
        assertEquals(first, lessons().get(0).document());
        assertEquals(List.of("total"), lessons().get(0).corrected());

        world.operator().run(new ReprocessDocument(past, VersionKey.PREDICTED));
        world.runNextJob();
        assertEquals(Optional.of("70.10"), total(past));
    }

    @Test
    void whatIsUndoneCountsNoMore() {
        teach(processed("90.50"), "90.50");
        DocumentId second = processed("91.50");
        teach(second, "91.50");
        assertEquals(2, lessons().size());
        assertEquals(second, lessons().get(0).document());
        world.operator().run(new UndoLesson(world.inbox(), second));
        assertEquals(1, lessons().size());
        Refusal again = assertThrows(Refusal.class, () -> world.operator().run(new UndoLesson(world.inbox(), second)));
        assertEquals(Refusal.Kind.NOT_FOUND, again.kind());
        world.operator().run(new UndoLessons(world.inbox()));
        assertEquals(List.of(), lessons());
        assertNotEquals(Optional.of("77.20"), total(processed("77.20")));
    }

    @Test
    void aLessonGoesWithItsDocument() {
        DocumentId first = processed("90.50");
        teach(first, "90.50");
        world.operator().run(new RemoveDocument(first, RemovalExtent.FULL, Expected.ANY));
        assertEquals(List.of(), lessons());
        assertNotEquals(Optional.of("77.20"), total(processed("77.20")));
    }

    @Test
    void anInboxThatIsSetNotToLearnKeepsOnlyWhatItKnows() {
        DocumentId first = processed("90.50");
        DocumentId second = processed("91.50");
        teach(first, "90.50");
        set(world.inbox(), false);
        teach(second, "640.00");
        assertEquals(1, lessons().size());
        assertEquals(Optional.of("77.20"), total(processed("77.20")));
    }

    private void set(InboxId inbox, boolean on) {
        world.operator()
                .run(new ChangeSettings(
                        AutoLearning.KIND, Scope.of(inbox), new LayerChange(Map.of("autolearning", on)), Expected.ANY));
    }

    @Test
    void lessonsAreSeenAndUndoneByWhoSteersTheInboxAlone() {
        DocumentId first = processed("90.50");
        teach(first, "90.50");
        Set<Permission> others = EnumSet.allOf(Permission.class);
        others.remove(Permission.EDIT_PREDICTOR_SETTINGS);
        Docket.Session other = world.userWith(others, Target.of(world.inbox()));
        for (Runnable work : List.<Runnable>of(
                () -> other.run(new PageLessons(world.inbox(), new PageRequest(1, 10))),
                () -> other.run(new UndoLesson(world.inbox(), first)),
                () -> other.run(new UndoLessons(world.inbox())))) {
            assertEquals(
                    Refusal.Kind.FORBIDDEN,
                    assertThrows(Refusal.class, work::run).kind());
        }
        world.userWith(Set.of(Permission.EDIT_PREDICTOR_SETTINGS), Target.of(world.inbox()))
                .run(new UndoLesson(world.inbox(), first));
        assertEquals(List.of(), lessons());
    }
}
