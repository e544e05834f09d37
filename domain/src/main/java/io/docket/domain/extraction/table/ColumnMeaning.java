package io.docket.domain.extraction.table;

import io.docket.domain.extraction.lexicon.FoldedText;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.format.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a format's column is to hold, by its name as electronic invoices have it, else by what pages call such a column. */
final class ColumnMeaning {
    private static final Map<String, Role> NAMED = Map.of(
            "description", Role.DESCRIPTION,
            "quantity", Role.QUANTITY,
            "unit_price", Role.UNIT_PRICE,
            "amount", Role.LINE_AMOUNT);

    private final Keywords words;

    ColumnMeaning(Lexicon lexicon) {
        this.words = lexicon.columns();
    }

    Optional<Role> of(Label column) {
        return Optional.ofNullable(NAMED.get(column.fieldName()))
                .or(() -> Stream.of(column.displayName(), column.fieldName().replace('_', ' '))
                        .flatMap(name -> only(name).stream())
                        .findFirst());
    }

    /** The one thing that the whole name means. */
    private Optional<Role> only(String name) {
        int length = FoldedText.letters(name).length();
        List<Role> roles = words.hitsIn(name).stream()
                .filter(hit -> FoldedText.letters(name.substring(hit.start(), hit.end()))
                                .length()
                        == length)
                .map(hit -> hit.role())
                .filter(NAMED::containsValue)
                .distinct()
                .toList();
        return roles.size() == 1 ? Optional.of(roles.get(0)) : Optional.empty();
    }
}
