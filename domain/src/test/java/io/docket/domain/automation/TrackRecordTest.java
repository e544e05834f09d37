package io.docket.domain.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.document.Confidence;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrackRecordTest {
    private static final MaxError ONE = new MaxError(BigDecimal.ONE);
    private static final Thresholds EIGHTY = new Thresholds(80, Map.of());
    private static final Thresholds PROMISING = new Thresholds(80, Map.of(), Map.of(), Map.of("total", ONE));

    private final List<CheckedDocument> here = new ArrayList<>();
    private final List<CheckedDocument> there = new ArrayList<>();

    private static void add(List<CheckedDocument> to, int times, boolean drawn, int confidence, boolean right) {
        var answer = new CheckedAnswer(Optional.of(new Confidence(confidence)), Optional.empty(), right);
        for (int at = 0; at < times; at++) {
            to.add(new CheckedDocument(
                    new DocumentId(String.format("%024d", to.size())),
                    new InboxId("0".repeat(24)),
                    Instant.EPOCH,
                    confidence >= 80,
                    drawn,
                    false,
                    Map.of("total", answer)));
        }
    }

    private TrackRecord record(Thresholds inForceHere, Thresholds inForceThere) {
        return new TrackRecord(
                List.of(inForceHere.by(new AnswerHistory(here)), inForceThere.by(new AnswerHistory(there))));
    }

    @Test
    void severalInboxesAreJoinedEachUnderItsOwnThresholds() {
        add(here, 10, false, 90, true);
        add(here, 5, false, 70, false);
        add(there, 4, false, 70, true);
        TrackRecord both = record(EIGHTY, new Thresholds(60, Map.of()));
        assertEquals(new Hindsight(19, 14, 0), both.inForce());
        assertEquals(19, both.curve("total", Source.OTHER).history().size());
        assertEquals(Optional.empty(), both.threshold("total", Source.OTHER));
        assertEquals(Optional.of(80), record(EIGHTY, EIGHTY).threshold("total", Source.OTHER));
    }

    @Test
    void anErrorIsHeldInEachInboxByItsOwnHistory() {
        add(here, 100, false, 90, true);
        add(there, 99, false, 90, true);
        assertEquals(new Hindsight(199, 100, 0), record(EIGHTY, EIGHTY).at(ONE));
    }

    @Test
    void onlySamplesOfWhatWentStraightThroughMeasureThePromise() {
        add(here, 30, true, 90, true);
        add(here, 1, true, 90, false);
        add(here, 50, false, 90, false);
        add(here, 50, true, 70, false);
        TrackRecord tells = record(PROMISING, PROMISING);
        assertEquals(Optional.of(new Rate(1, 31)), tells.measured());
        assertEquals(Optional.of(new Rate(1, 31)), tells.measured("total"));
        assertEquals(Optional.empty(), tells.measured("date"));
        assertTrue(ONE.allows(new Rate(1, 31)));
        assertFalse(ONE.allows(new Rate(5, 31)));
    }

    @Test
    void aFieldIsToldOfAsSoonAsAnErrorIsSetForIt() {
        assertEquals(Set.of("total"), record(PROMISING, EIGHTY).fields());
        assertEquals(Optional.empty(), record(PROMISING, EIGHTY).maxError("total"));
        assertEquals(Optional.of(ONE), record(PROMISING, PROMISING).maxError("total"));
    }
}
