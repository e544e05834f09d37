package io.docket.domain.document.output;

import io.docket.domain.kernel.InvalidValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A JSON value: what templates are made of, and what they make of a document. */
public sealed interface Tree {
    Tree NOTHING = new Nothing();

    /** Writes it as JSON. */
    void write(Appendable out) throws IOException;

    /** As text within other text: nothing is empty, and several are separated by a comma. */
    String words();

    /** An object; its members keep their order. */
    record Members(Map<String, Tree> entries) implements Tree {
        public Members {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public void write(Appendable out) throws IOException {
            String before = "{";
            for (Map.Entry<String, Tree> entry : entries.entrySet()) {
                out.append(before);
                JsonText.write(entry.getKey(), out);
                out.append(':');
                entry.getValue().write(out);
                before = ",";
            }
            out.append(entries.isEmpty() ? "{}" : "}");
        }

        @Override
        public String words() {
            return entries.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + entry.getValue().words())
                    .collect(Collectors.joining(", "));
        }
    }

    /** An array. */
    record Elements(List<Tree> entries) implements Tree {
        public Elements {
            entries = List.copyOf(entries);
        }

        @Override
        public void write(Appendable out) throws IOException {
            String before = "[";
            for (Tree entry : entries) {
                out.append(before);
                entry.write(out);
                before = ",";
            }
            out.append(entries.isEmpty() ? "[]" : "]");
        }

        @Override
        public String words() {
            return entries.stream().map(Tree::words).collect(Collectors.joining(", "));
        }
    }

    /** Text. */
    record Text(String text) implements Tree {
        @Override
        public void write(Appendable out) throws IOException {
            JsonText.write(text, out);
        }

        @Override
        public String words() {
            return text;
        }
    }

    /** A number with at most 100 digits before or behind its point. */
    record Number(BigDecimal number) implements Tree {
        static final int WIDEST = 100;

        public Number {
            if (!fits(number)) {
                throw new InvalidValue("template", "must hold no number of more than " + WIDEST + " digits");
            }
        }

        static boolean fits(BigDecimal number) {
            return Math.abs(number.scale()) <= WIDEST && number.precision() <= 2 * WIDEST;
        }

        @Override
        public void write(Appendable out) throws IOException {
            out.append(number.toString());
        }

        @Override
        public String words() {
            return number.toPlainString();
        }
    }

    /** True or false. */
    record Truth(boolean truth) implements Tree {
        @Override
        public void write(Appendable out) throws IOException {
            out.append(words());
        }

        @Override
        public String words() {
            return Boolean.toString(truth);
        }
    }

    /** JSON's null. */
    record Nothing() implements Tree {
        @Override
        public void write(Appendable out) throws IOException {
            out.append("null");
        }

        @Override
        public String words() {
            return "";
        }
    }
}
