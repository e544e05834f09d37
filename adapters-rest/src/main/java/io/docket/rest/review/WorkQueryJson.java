package io.docket.rest.review;

import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Violation;
import io.docket.application.review.TimeRange;
import io.docket.application.review.Timing;
import io.docket.application.review.WorkFilter;
import io.docket.application.review.WorkList;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.InvalidValue;
import io.docket.rest.wire.Wire;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question to the work list; its type is the path's, and if given must be the same. */
@Schema(name = "AggregationPipelinePost")
public record WorkQueryJson(Optional<QueryType> type, Optional<FilterJson> filter) {
    private static final FilterJson NONE =
            new FilterJson(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    void check(QueryType asked) {
        if (type.filter(given -> given != asked).isPresent()) {
            throw Refusal.invalid(
                    Refusal.Kind.MALFORMED, List.of(new Violation("/type", "must be that of the address")));
        }
    }

    private FilterJson wanted() {
        return filter.orElse(NONE);
    }

    WorkFilter workFilter() {
        var times = new EnumMap<Timing, TimeRange>(Timing.class);
        wanted().timings().orElse(Map.of()).forEach((timing, range) -> times.put(timing, range.range()));
        Set<InboxId> inboxes = wanted().inbox()
                .flatMap(InboxesJson::in)
                .map(named -> named.stream().flatMap(one -> one.oid().stream()).collect(Collectors.toSet()))
                .orElse(Set.of());
        return new WorkFilter(inboxes, times);
    }

    WorkList.Step step(boolean backwards) {
        return new WorkList.Step(wanted().id().flatMap(DocumentOidJson::oid), backwards);
    }

    Timing from() {
        return wanted().timingFields().flatMap(TimingFieldsJson::from).orElse(Timing.REVIEW_START_TIME);
    }

    Timing to() {
        return wanted().timingFields().flatMap(TimingFieldsJson::to).orElse(Timing.FEEDBACK_TIME);
    }

    /** Which documents: the one to step on from, inboxes, and moments within ranges; what average time is measured between. */
    @Schema(name = "FilterModel")
    public record FilterJson(
            @Wire("_id") Optional<DocumentOidJson> id,
            Optional<InboxesJson> inbox,
            Optional<TimingFieldsJson> timingFields,
            Optional<Map<Timing, TimesJson>> timings) {}

    /** One document. */
    @Schema(name = "Filter_OId_Model_Doc")
    public record DocumentOidJson(@Wire("$oid") Optional<DocumentId> oid) {}

    /** Some inboxes; none at all would ask for nothing, and must not be taken for all. */
    @Schema(name = "Filter_OId_List_Model")
    public record InboxesJson(@Wire("$in") Optional<List<InboxOidJson>> in) {
        public InboxesJson {
            if (in.filter(List::isEmpty).isPresent()) {
                throw new InvalidValue("$in", "must name at least one inbox");
            }
        }
    }

    /** One inbox. */
    @Schema(name = "Filter_OId_Model")
    public record InboxOidJson(@Wire("$oid") Optional<InboxId> oid) {
        public InboxOidJson {
            if (oid.isEmpty()) {
                throw new InvalidValue("$oid", "is missing");
            }
        }
    }

    /** What average time is measured from and to. */
    @Schema(name = "Filter_Timings_Field_Model")
    public record TimingFieldsJson(
            @Wire("timeFrom") Optional<Timing> from,
            @Wire("timeTo") Optional<Timing> to) {}

    /** A range of time. */
    @Schema(name = "Filter_Time_Model")
    public record TimesJson(
            @Wire("$gt") Optional<Instant> after,
            @Wire("$gte") Optional<Instant> from,
            @Wire("$lt") Optional<Instant> before,
            @Wire("$lte") Optional<Instant> until) {
        public TimesJson {
            checked(after, from, before, until);
        }

        private static TimeRange checked(
                Optional<Instant> after, Optional<Instant> from, Optional<Instant> before, Optional<Instant> until) {
            return new TimeRange(after, from, before, until);
        }

        TimeRange range() {
            return checked(after, from, before, until);
        }
    }
}
