package io.docket.persistence.kernel;

import io.docket.domain.access.Visibility;
import io.docket.domain.kernel.Id;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions on rows, all of which must hold, with their values; only values come from outside, never text. */
public final class Conditions {
    private final List<String> texts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /** Each question mark stands for one of the values. */
    public Conditions and(String text, Object... given) {
        texts.add(text);
        values.addAll(List.of(given));
        return this;
    }

    public Conditions oneOf(String column, Collection<? extends Id> ids) {
        return and(column + " in (" + marks(ids) + ")", texts(ids));
    }

    /** {@code or} is empty, or a condition that is enough by itself and ends with {@code or}. */
    public Conditions seen(Visibility seen, String or) {
        if (seen.everything()) {
            return this;
        }
        if (seen.isNothing()) {
            return and("(" + or + " 1 = 0)");
        }
        var parts = new ArrayList<String>();
        var given = new ArrayList<Object>();
        if (!seen.inboxes().isEmpty()) {
            parts.add("inbox_id in (" + marks(seen.inboxes()) + ")");
            given.addAll(List.of(texts(seen.inboxes())));
        }
        if (!seen.documents().isEmpty()) {
            parts.add("id in (" + marks(seen.documents()) + ")");
            given.addAll(List.of(texts(seen.documents())));
        }
        return and("(" + or + " " + String.join(" or ", parts) + ")", given.toArray());
    }

    private static String marks(Collection<?> ids) {
        return String.join(", ", Collections.nCopies(ids.size(), "?"));
    }

    private static Object[] texts(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray();
    }

    /** The query {@code first … where … rest}, with its values. */
    public Query query(OpenWork work, String first, String rest) {
        String where = texts.stream().collect(Collectors.joining(" and "));
        Query query = work.reading().createNativeQuery(first + " where " + numbered(where) + " " + rest);
        for (int index = 0; index < values.size(); index++) {
            query.setParameter(index + 1, values.get(index));
        }
        return query;
    }

    private static String numbered(String text) {
        var numbered = new StringBuilder();
        int number = 0;
        for (char sign : text.toCharArray()) {
            numbered.append(sign);
            if (sign == '?') {
                number++;
                numbered.append(number);
            }
        }
        return numbered.toString();
    }
}
