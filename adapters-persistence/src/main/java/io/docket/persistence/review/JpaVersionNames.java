package io.docket.persistence.review;

import io.docket.application.review.VersionNames;
import io.docket.domain.kernel.InboxId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.document.Tallies;
import io.docket.persistence.document.VersionSubject;
import io.docket.persistence.kernel.OpenWork;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

record JpaVersionNames(OpenWork work, TenantId tenant) implements VersionNames {
    private static final Comparator<Used> ORDER = Comparator.comparing(
                    (Used used) -> used.key().name())
            .thenComparing(used -> used.key().source().name())
            .thenComparing(Used::comparison);

    /** Those that are evaluated are counted by themselves. */
    @Override
    public List<Used> of(InboxId inbox) {
        Map<VersionSubject, Long> counted = new Tallies(work, tenant).versions(inbox);
        return counted.entrySet().stream()
                .map(entry -> used(entry.getKey(), entry.getValue()))
                .collect(Collectors.toMap(
                        used -> List.of(used.key(), used.comparison()), used -> used, JpaVersionNames::sum))
                .values()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private static Used sum(Used one, Used other) {
        return new Used(
                one.key(), one.comparison(), one.documents() + other.documents(), one.evaluated() + other.evaluated());
    }

    private static Used used(VersionSubject subject, long documents) {
        return new Used(subject.key(), subject.comparison(), documents, subject.evaluated() ? documents : 0);
    }
}
