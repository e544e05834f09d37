package io.docket.domain.extraction.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is known of the amounts that a document's lines may make together. */
record Totals(Optional<BigDecimal> net, Optional<BigDecimal> gross) {
    static final Totals UNKNOWN = new Totals(Optional.empty(), Optional.empty());

    List<BigDecimal> all() {
        return Stream.of(net, gross).flatMap(Optional::stream).toList();
    }
}
