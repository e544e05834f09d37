package io.docket.application.review;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.automation.CheckedDocuments;
import io.docket.application.document.Changing;
import io.docket.application.document.DocumentFormats;
import io.docket.application.document.Documents;
import io.docket.application.document.Readings;
import io.docket.application.document.StillProcessing;
import io.docket.application.extraction.InboxLessons;
import io.docket.application.inbox.FormatChoice;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.Expected;
import io.docket.application.kernel.LongCommand;
import io.docket.application.kernel.LongHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.application.kernel.Transactions;
import io.docket.application.kernel.Versioned;
import io.docket.application.kernel.Violation;
import io.docket.application.processing.InboxSettings;
import io.docket.domain.access.Permission;
import io.docket.domain.automation.Sampling;
import io.docket.domain.document.Document;
import io.docket.domain.document.Draw.Share;
import io.docket.domain.document.Evaluation;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.State;
import io.docket.domain.document.Version;
import io.docket.domain.document.VersionKey;
import io.docket.domain.document.VersionSource;
import io.docket.domain.extraction.lesson.AutoLearning;
import io.docket.domain.extraction.lesson.Lesson;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.review.AnswerCheck;
import io.docket.domain.review.Evaluator;
import io.docket.domain.review.Extent;
import io.docket.domain.review.FeedbackCheck;
import io.docket.domain.review.FeedbackDraft;
import io.docket.domain.review.FeedbackGiven;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Says what a document says, and submits it by that: a version by a person, checked against the document's format, in the
 * place of an older one of the same name. With {@code evaluate} another version is judged by it: the one named, by the
 * machine before by a person, or else the newest by the machine. Whoever holds the document no longer does. Mandatory fields
 * may be left out: they keep a document from going straight through, but a page that does not say them cannot be made to.
 *
 * <p>The same content under the same name again adds no version, whoever sends it, and is answered as before even when the
 * document can no longer be changed. A conflict while it is processed, once it is submitted (but to who may escalate, or when
 * it was drawn as a sample), when it is rejected, or when somebody else holds it and the caller may not release locks. Of
 * documents that are submitted for the first time, the inbox's share is drawn for another review; the same content again ends
 * that only when somebody else sends it.
 *
 * <p>It teaches the inbox, unless that is set not to learn ({@link AutoLearning}): the document's lessons are made before
 * anything is written, and are written with it.
 */
public record GiveFeedback(
        DocumentId id, FeedbackDraft draft, boolean evaluate, Optional<String> judged, Expected expected)
        implements LongCommand<Versioned<Version>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.SUBMIT).on(id);
    }

    static final class Handler implements LongHandler<GiveFeedback, Versioned<Version>> {
        private final FeedbackTeaching teaching;
        private final InstantSource clock;

        Handler(FeedbackTeaching teaching, InstantSource clock) {
            this.teaching = teaching;
            this.clock = clock;
        }

        @Override
        public Versioned<Version> handle(GiveFeedback command, Access access, Transactions transactions) {
            Prepared prepared = transactions.read(store -> prepared(command, access, store.in(access.tenant())));
            Optional<List<Lesson>> lessons = prepared.lecture().map(Supplier::get);
            return transactions.write(store -> {
                TenantStore own = store.in(access.tenant());
                Given given = given(command, access, own);
                return submitted(
                        command,
                        access,
                        own,
                        given,
                        () -> given.stored().number() == prepared.number()
                                ? lessons
                                : lecture(given, own).map(Supplier::get));
            });
        }

        /** Lessons of the document as it was at a number, to be made while no transaction is open; none of what is known. */
        private record Prepared(long number, Optional<Supplier<List<Lesson>>> lecture) {}

        private Prepared prepared(GiveFeedback command, Access access, TenantStore store) {
            Given given = given(command, access, store);
            return new Prepared(
                    given.stored().number(), given.isRepeated(access) ? Optional.empty() : lecture(given, store));
        }

        private Optional<Supplier<List<Lesson>>> lecture(Given given, TenantStore store) {
            return teaching.lecture(given.stored().value(), given.version(), given.pages(), store);
        }

        /** What was given of which document, and the version that says the same where there is one. */
        private record Given(
                Versioned<Document> stored,
                Format format,
                List<ReadPage> pages,
                Version version,
                Optional<Version> before) {
            boolean isKnown() {
                return before.filter(same -> version.evaluation().isEmpty()
                                || version.evaluation().equals(same.evaluation()))
                        .isPresent();
            }

            boolean isRepeated(Access access) {
                return isKnown() && isRepetition(stored.value().review(), access);
            }
        }

        private Given given(GiveFeedback command, Access access, TenantStore store) {
            Versioned<Document> stored =
                    store.the(Documents.class).find(command.id()).orElseThrow(() -> Refusal.notFound("document"));
            Document document = command.expected().check(stored);
            if (document.outcome().isEmpty()) {
                throw StillProcessing.refusal(document);
            }
            var choice = new FormatChoice(store);
            List<Format> formats = choice.all(document.inbox());
            Format format = Reviewing.format(
                    new DocumentFormats(store).of(document, command.draft().named(formats, document.sections())));
            List<ReadPage> pages = pages(document, store);
            var check = new FeedbackCheck(format, formats, Extent.of(document, pages));
            Version given = version(command, document, access, new Asked(format, check), clock.instant());
            return new Given(
                    stored, format, pages, given, document.version(given.key()).filter(given::saysTheSameAs));
        }

        private Versioned<Version> submitted(
                GiveFeedback command,
                Access access,
                TenantStore store,
                Given what,
                Supplier<Optional<List<Lesson>>> lessons) {
            Document document = what.stored().value();
            Version given = what.version();
            if (what.isRepeated(access)) {
                return what.stored().map(same -> what.before().orElseThrow());
            }
            Instant now = given.createdAt();
            Changing.check(access, document, now);
            if (document.review().isRejected()) {
                throw Reviewing.rejected(document);
            }
            Changing.checkRoom(given.key(), document, now);
            Document said = what.isKnown() ? document : document.adding(given);
            ReviewState submitted = said.review().feedbackGiven(now).submitted(true, access.user(), now);
            ReviewState drawn =
                    new InboxSettings(store, document.inbox()).of(Sampling.KIND).submitted(document, submitted, now);
            Documents documents = store.the(Documents.class);
            documents.save(what.stored().map(old -> said.reviewed(drawn)));
            check(document, given, what.format(), store, now);
            lessons.get().ifPresent(taught -> new InboxLessons(store, document.inbox()).learn(document.id(), taught));
            if (!what.isKnown()) {
                access.emit(new FeedbackGiven(store.tenant(), document.inbox(), document.id(), now));
            }
            return documents
                    .find(command.id())
                    .orElseThrow()
                    .map(after -> after.version(given.key()).orElseThrow());
        }

        /** Keeps which of the machine's answers were right. */
        private static void check(Document document, Version given, Format format, TenantStore store, Instant now) {
            new AnswerCheck(format)
                    .of(document, given.prediction(), now)
                    .ifPresent(checked -> store.the(CheckedDocuments.class).put(checked, CheckedDocuments.MOST));
        }

        /** Nothing is to be done with it, or only by somebody else: a second pass is no work for the first reviewer's client. */
        private static boolean isRepetition(ReviewState review, Access access) {
            boolean second = review.sampled()
                    && review.drawn()
                            .filter(draw -> draw.share() == Share.SECOND_PASS_FFR)
                            .isPresent();
            boolean own = review.submitted().flatMap(State::by).equals(access.user());
            return review.isReadOnly() || (second && review.isSubmitted() && own);
        }

        private record Asked(Format format, FeedbackCheck check) {}

        private static Version version(
                GiveFeedback command, Document document, Access access, Asked asked, Instant now) {
            FeedbackCheck.Checked checked = asked.check().check(command.draft());
            Reviewing.check(checked.mistakes());
            Version given =
                    Version.given(command.draft().name(), now, checked.prediction(), checked.sections(), access.user());
            Optional<Evaluation> evaluation = judged(command, document, given.key())
                    .map(other -> new Evaluator(asked.format()).evaluate(given, other));
            return evaluation.map(given::evaluated).orElse(given);
        }

        private static Optional<Version> judged(GiveFeedback command, Document document, VersionKey own) {
            if (!command.evaluate()) {
                return Optional.empty();
            }
            if (command.judged().isEmpty()) {
                return document.prediction();
            }
            String name = command.judged().get();
            Predicate<Version> named = version -> version.key().name().equals(name) && !version.comparison();
            Optional<Version> found = document.newest(
                            named.and(version -> version.key().source() == VersionSource.MACHINE))
                    .or(() -> document.newest(named))
                    .filter(version -> !version.key().equals(own));
            if (found.isEmpty()) {
                throw Refusal.invalid(
                        Refusal.Kind.INVALID,
                        List.of(new Violation("/cmp_version", "is no other version of the document")));
            }
            return found;
        }

        private static List<ReadPage> pages(Document document, TenantStore store) {
            return document.isRead()
                    ? store.the(Readings.class).pages(document.id(), 0, document.pageCount() - 1)
                    : List.of();
        }
    }
}
