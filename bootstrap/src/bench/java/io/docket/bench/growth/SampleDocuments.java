package io.docket.bench.growth;

import io.docket.domain.automation.Blocker;
import io.docket.domain.document.Box;
import io.docket.domain.document.Confidence;
import io.docket.domain.document.Document;
import io.docket.domain.document.Doubt;
import io.docket.domain.document.Hints;
import io.docket.domain.document.MediaType;
import io.docket.domain.document.Outcome;
import io.docket.domain.document.PredictedValue;
import io.docket.domain.document.Prediction;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.Region;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.Span;
import io.docket.domain.document.StoredFile;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.Version;
import io.docket.domain.document.Word;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.Id;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents in every state, all received on one day and by one user; the database is filled with their likes. */
final class SampleDocuments {
    static final LocalDate DAY = LocalDate.parse("2024-01-01");

    /** Who received and reviewed them. */
    static final UserId SOMEBODY = new UserId("5".repeat(24));

    private static final int OF_EACH = 12;
    private static final List<String> VENDORS =
            List.of("Boulangerie Saint-Michel", "ACME Hardware", "Hotel Continental", "Garage Peeters", "Kiosk 24");

    private final InboxId inbox;
    private final Random chance;

    SampleDocuments(InboxId inbox, long seed) {
        this.inbox = inbox;
        this.chance = new Random(seed);
    }

    /** What became of a document, and how many of a thousand it became of. */
    enum Fate {
        STRAIGHT_THROUGH(545),
        SUBMITTED(300),
        WAITING(80),
        LOCKED_ONCE(14),
        ESCALATED(20),
        REJECTED(20),
        FAILED(20),
        QUEUED(1);

        final int perThousand;

        Fate(int perThousand) {
            this.perThousand = perThousand;
        }
    }

    Stream<Document> of(Fate fate) {
        return IntStream.range(0, OF_EACH).mapToObj(number -> document(fate));
    }

    /** Some lines of print, as a receipt has them. */
    ReadPage page() {
        List<TextLine> lines = Stream.of("Receipt 4711", vendor(), "Total EUR 12.50", "VAT 21 %", "Thank you")
                .map(line -> new TextLine(Arrays.stream(line.split(" "))
                        .map(word -> new Word(word, box(), 60 + chance.nextInt(40)))
                        .toList()))
                .toList();
        return new ReadPage(0, 1654, 2339, 0, TextSource.TESSERACT, lines);
    }

    private Document document(Fate fate) {
        Instant received = DAY.atTime(chance.nextInt(22), chance.nextInt(60), chance.nextInt(60))
                .toInstant(ZoneOffset.UTC);
        var document = Document.received(
                new DocumentId(Id.text(received, chance.nextLong())),
                inbox,
                "receipt.pdf",
                MediaType.PDF,
                new StoredFile("0f".repeat(32), 20_000 + chance.nextInt(200_000)),
                Hints.NONE,
                Optional.of(SOMEBODY),
                received);
        if (fate == Fate.QUEUED) {
            return document;
        }
        Instant done = received.plusSeconds(3 + chance.nextInt(60));
        Document started = document.started(received.plusSeconds(1));
        if (fate == Fate.FAILED) {
            return started.processed(Outcome.failed(done, "The file holds nothing that can be read."));
        }
        Prediction prediction = prediction();
        Document read = started.unpacked(1 + chance.nextInt(4)).read().predicted(done, prediction);
        List<Doubt> doubts = fate == Fate.STRAIGHT_THROUGH
                ? List.of()
                : List.of(new Blocker.BelowThreshold("total_incl_vat", 60).doubt());
        return reviewed(read.processed(Outcome.succeeded(done, doubts)), fate, done, prediction);
    }

    private Document reviewed(Document document, Fate fate, Instant done, Prediction prediction) {
        Instant taken = done.plus(Duration.ofMinutes(10 + chance.nextInt(40)));
        Instant ended = taken.plusSeconds(20 + chance.nextInt(600));
        Optional<UserId> by = Optional.of(SOMEBODY);
        ReviewState held = document.review().locked(by, taken);
        return switch (fate) {
            case QUEUED, FAILED, STRAIGHT_THROUGH, WAITING -> document;
            case LOCKED_ONCE -> document.reviewed(held);
            case ESCALATED -> document.reviewed(held.escalated(true, by, ended));
            case REJECTED -> document.reviewed(held.rejected(true, by, ended));
            case SUBMITTED ->
                document.adding(Version.given("feedback", ended, prediction, List.of(), by))
                        .reviewed(held.feedbackGiven(ended).submitted(true, by, ended));
        };
    }

    private Prediction prediction() {
        var fields = new LinkedHashMap<String, List<PredictedValue>>();
        fields.put("company", List.of(value(vendor())));
        fields.put("date", List.of(value("2024-01-" + (10 + chance.nextInt(20)))));
        fields.put("total_incl_vat", List.of(value(amount())));
        fields.put("currency", List.of(value("EUR")));
        return new Prediction(fields, Map.of());
    }

    private PredictedValue value(String text) {
        int start = chance.nextInt(400);
        return new PredictedValue(
                text,
                text,
                new Confidence(40 + chance.nextInt(60)),
                Optional.of(new Span(start, start + text.length())),
                Optional.of(new Region(0, box())),
                "stands beside a word that announces it");
    }

    private Box box() {
        int left = chance.nextInt(1_400);
        int top = chance.nextInt(2_200);
        return new Box(left, top, left + 90, top + 24);
    }

    private String vendor() {
        return VENDORS.get(chance.nextInt(VENDORS.size()));
    }

    private String amount() {
        return String.format(Locale.ROOT, "%d.%02d", 1 + chance.nextInt(400), chance.nextInt(100));
    }
}
