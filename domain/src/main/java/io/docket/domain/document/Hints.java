package io.docket.domain.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the sender knows about a document beforehand: by field, the only values it may have, and those it may not. */
public record Hints(Map<String, FieldHint> byField) {
    public static final Hints NONE = new Hints(Map.of());

    public Hints {
        byField = Map.copyOf(byField);
    }

    /** An empty whitelist allows every value that the blacklist does not name. */
    public record FieldHint(List<String> whitelist, List<String> blacklist) {
        public FieldHint {
            whitelist = List.copyOf(whitelist);
            blacklist = List.copyOf(blacklist);
        }

        /** Letter case and white space at the ends do not matter. */
        public boolean allows(String value) {
            return (whitelist.isEmpty() || names(whitelist, value)) && !names(blacklist, value);
        }

        private static boolean names(List<String> values, String value) {
            return values.stream().anyMatch(other -> other.strip().equalsIgnoreCase(value.strip()));
        }
    }

    /** What holds where these come before wider ones: a field's whitelist instead of theirs, and both blacklists. */
    public Hints over(Hints wider) {
        var both = new HashMap<>(wider.byField);
        byField.forEach((field, hint) -> both.merge(
                field,
                hint,
                (theirs, ours) -> new FieldHint(
                        ours.whitelist.isEmpty() ? theirs.whitelist : ours.whitelist,
                        Stream.concat(ours.blacklist.stream(), theirs.blacklist.stream())
                                .distinct()
                                .toList())));
        return new Hints(both);
    }

    public boolean allow(String field, String value) {
        FieldHint hint = byField.get(field);
        return hint == null || hint.allows(value);
    }
}
