package io.docket.domain.settings;

import io.docket.domain.kernel.InvalidValue;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A part of a layer and where it stands there, by which a view reads it; InvalidValue when it is not what the view wants. */
public record Setting(String pointer, Object value) {
    /** What is set by a name, where this is an object and it is set. */
    public Optional<Setting> find(String name) {
        return Optional.ofNullable(members().get(name));
    }

    /** All that is set by name. */
    public Map<String, Setting> members() {
        if (!(value instanceof Map<?, ?> map)) {
            throw wrong("must be an object");
        }
        var members = new LinkedHashMap<String, Setting>();
        map.forEach((name, member) -> members.put((String) name, new Setting(below(pointer, (String) name), member)));
        return Collections.unmodifiableMap(members);
    }

    /** The same, where no other names may be. */
    public Map<String, Setting> members(Set<String> known) {
        Map<String, Setting> members = members();
        members.forEach((name, member) -> {
            if (!known.contains(name)) {
                throw member.wrong("is not a known property");
            }
        });
        return members;
    }

    public List<Setting> elements() {
        if (!(value instanceof List<?> list)) {
            throw wrong("must be an array");
        }
        return IntStream.range(0, list.size())
                .mapToObj(index -> new Setting(below(pointer, String.valueOf(index)), list.get(index)))
                .toList();
    }

    /** Texts that are not blank. */
    public List<String> texts(int longest) {
        return elements().stream().map(element -> element.text(longest)).toList();
    }

    public String text(int longest) {
        if (!(value instanceof String text)) {
            throw wrong("must be a string");
        }
        return InvalidValue.unlessText(pointer, text, longest);
    }

    public boolean truth() {
        if (!(value instanceof Boolean truth)) {
            throw wrong("must be true or false");
        }
        return truth;
    }

    public int whole(int least, int most) {
        BigDecimal number = number(least, most);
        if (number.scale() > 0) {
            throw wrong("must be a whole number");
        }
        return number.intValueExact();
    }

    public BigDecimal number(int least, int most) {
        if (!(value instanceof BigDecimal number)) {
            throw wrong("must be a number");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw wrong("must lie between " + least + " and " + most);
        }
        return number;
    }

    public InvalidValue wrong(String reason) {
        return new InvalidValue(pointer, reason);
    }

    static String below(String pointer, String name) {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return pointer.isEmpty() ? escaped : pointer + "/" + escaped;
    }
}
