package io.docket.domain.settings;

import io.docket.domain.kernel.InvalidValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What is set in one place: a sparse tree whose objects are maps by name and whose leaves are texts, numbers, truths and
 * lists. An object without members says nothing and is not kept; a list is one value, in which nothing is inherited.
 */
public record Layer(Map<String, Object> values) {
    public static final Layer EMPTY = new Layer(Map.of());

    /** Of what is set in one place, in characters of names and values; a whitelist of 10,000 names fits. */
    private static final int LARGEST = 1_000_000;

    private static final int WIDEST_SCALE = 100;

    public Layer {
        values = object("", values);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** What holds where this is set within what is wider: objects are merged, and what is set here comes before it. */
    public Layer over(Layer wider) {
        return new Layer(merged(values, wider.values));
    }

    /** What is set after a change, by RFC 7396; InvalidValue where that is more than one place may hold. */
    public Layer patchedBy(LayerChange change) {
        var after = new Layer(patched(values, change.values()));
        if (size(after.values) > LARGEST) {
            throw new InvalidValue("", "must have at most " + LARGEST + " characters in all");
        }
        return after;
    }

    /** Everything, to be read by a view. */
    public Setting root() {
        return new Setting("", values);
    }

    private static Map<String, Object> merged(Map<?, ?> narrow, Map<?, ?> wide) {
        var merged = new LinkedHashMap<String, Object>();
        wide.forEach((name, value) -> merged.put((String) name, value));
        narrow.forEach((name, value) -> merged.merge(
                (String) name,
                value,
                (below, above) -> below instanceof Map<?, ?> wider && above instanceof Map<?, ?> narrower
                        ? merged(narrower, wider)
                        : above));
        return merged;
    }

    private static Map<String, Object> patched(Map<?, ?> before, Map<?, ?> change) {
        var after = new LinkedHashMap<String, Object>();
        before.forEach((name, value) -> after.put((String) name, value));
        change.forEach((name, value) -> {
            if (value instanceof Map<?, ?> deeper) {
                Map<?, ?> members = after.get(name) instanceof Map<?, ?> there ? there : Map.of();
                after.put((String) name, patched(members, deeper));
            } else if (value.equals(LayerChange.REMOVED)) {
                after.remove(name);
            } else {
                after.put((String) name, value);
            }
        });
        return after;
    }

    private static Map<String, Object> object(String pointer, Map<?, ?> members) {
        var kept = new LinkedHashMap<String, Object>();
        members.forEach((name, value) -> {
            String at = Setting.below(pointer, storable(pointer, (String) name));
            Object normal = normal(at, value);
            if (!Map.of().equals(normal)) {
                kept.put((String) name, normal);
            }
        });
        return Collections.unmodifiableMap(kept);
    }

    /** Numbers that are the same number become one value. */
    private static Object normal(String pointer, Object value) {
        if (value instanceof Map<?, ?> members) {
            return object(pointer, members);
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size())
                    .mapToObj(index -> normal(Setting.below(pointer, String.valueOf(index)), list.get(index)))
                    .toList();
        }
        if (value instanceof String text) {
            return storable(pointer, text);
        }
        if (value instanceof Boolean) {
            return value;
        }
        return number(value)
                .filter(number -> Math.abs(number.scale()) <= WIDEST_SCALE)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number)
                .orElseThrow(
                        () -> new InvalidValue(pointer, "must be a text, a number, true, false, or lists of these"));
    }

    private static String storable(String pointer, String text) {
        if (text.codePoints()
                .anyMatch(character -> character == 0 || Character.getType(character) == Character.SURROGATE)) {
            throw new InvalidValue(pointer, "must hold neither the character U+0000 nor half a surrogate pair");
        }
        return text;
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof Integer || value instanceof Long) {
            return Optional.of(BigDecimal.valueOf(((Number) value).longValue()));
        }
        return value instanceof BigInteger whole
                ? Optional.of(new BigDecimal(whole))
                : Optional.of(value).filter(BigDecimal.class::isInstance).map(BigDecimal.class::cast);
    }

    private static long size(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .mapToLong(member -> ((String) member.getKey()).length() + 1 + size(member.getValue()))
                    .sum();
        }
        return value instanceof List<?> list
                ? list.stream().mapToLong(one -> 1 + size(one)).sum()
                : value.toString().length();
    }
}
