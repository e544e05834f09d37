package io.docket.domain.document;

import java.util.List;
import java.util.Map;

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

    public boolean allow(String field, String value) {
        FieldHint hint = byField.get(field);
        return hint == null || hint.allows(value);
    }
}
