package io.docket.persistence.document;

import io.docket.domain.document.Draw;
import io.docket.domain.document.ReviewState;
import io.docket.domain.document.State;
import io.docket.domain.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people did with a document, as it is stored. */
record ReviewJson(
        Optional<StateJson> lock,
        Optional<StateJson> escalate,
        Optional<StateJson> reject,
        Optional<StateJson> submitted,
        List<StateJson> openedBy,
        boolean sampled,
        Optional<Instant> startedAt,
        Optional<Instant> feedbackAt,
        Optional<DrawJson> drawn) {
    record DrawJson(String share, int percent, Instant at) {
        static DrawJson of(Draw draw) {
            return new DrawJson(draw.share().name(), draw.percent(), draw.at());
        }

        Draw toDomain() {
            return new Draw(Draw.Share.valueOf(share), percent, at);
        }
    }

    record StateJson(boolean value, Instant since, Optional<String> by) {
        static StateJson of(State state) {
            return new StateJson(state.value(), state.since(), state.by().map(UserId::value));
        }

        State toDomain() {
            return new State(value, since, by.map(UserId::new));
        }
    }

    static ReviewJson of(ReviewState state) {
        return new ReviewJson(
                state.lock().map(StateJson::of),
                state.escalate().map(StateJson::of),
                state.reject().map(StateJson::of),
                state.submitted().map(StateJson::of),
                state.openedBy().stream().map(StateJson::of).toList(),
                state.sampled(),
                state.startedAt(),
                state.feedbackAt(),
                state.drawn().map(DrawJson::of));
    }

    ReviewState toDomain() {
        return new ReviewState(
                lock.map(StateJson::toDomain),
                escalate.map(StateJson::toDomain),
                reject.map(StateJson::toDomain),
                submitted.map(StateJson::toDomain),
                openedBy.stream().map(StateJson::toDomain).toList(),
                sampled,
                startedAt,
                feedbackAt,
                drawn.map(DrawJson::toDomain));
    }
}
