package io.docket.ocr.office.page;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is kept of a stranger's style sheets: declarations of how text, boxes and tables look, with values that fetch
 * nothing, place nothing over something else, and are of a size that fits on paper.
 */
public final class SafeStyle {
    private static final Set<String> KEPT =
            Set.of("color background-color font-weight font-style font-size font-family text-align text-decoration "
                    .concat("text-transform text-indent vertical-align white-space line-height letter-spacing ")
                    .concat("margin margin-top margin-right margin-bottom margin-left ")
                    .concat("padding padding-top padding-right padding-bottom padding-left ")
                    .concat("border border-top border-right border-bottom border-left border-color border-style ")
                    .concat("border-width border-collapse border-spacing width height min-width max-width display ")
                    .concat("list-style-type page-break-before page-break-after page-break-inside direction")
                    .split(" "));

    /** Colours, numbers of up to four digits with a unit, and words; possessive, so that no value takes long to refuse. */
    private static final Pattern HARMLESS = Pattern.compile(
            "(?:rgba?\\([\\d.,%/ ]{1,40}+\\)|#[0-9a-f]{3,8}+|-?(?:\\d{1,4}+(?:\\.\\d{1,10}+)?+|\\.\\d{1,10}+)(?:%|[a-z]{1,3}+)?+"
                    + "|[a-z][a-z-]{0,30}+|[\\s,]++)++",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SELECTOR = Pattern.compile("[\\w\\s.#,>+*-]{1,300}");
    private static final Pattern RULE = Pattern.compile("([^{}]{0,1000})\\{([^{}]*)\\}");
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_SHEET = 100_000;

    private SafeStyle() {}

    /** The harmless declarations of a {@code style} attribute, the last of each name. */
    public static Map<String, String> declarations(String style) {
        var kept = new LinkedHashMap<String, String>();
        for (String declaration : style.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                put(kept, declaration.substring(0, colon), declaration.substring(colon + 1));
            }
        }
        return kept;
    }

    private static void put(Map<String, String> kept, String name, String value) {
        String property = name.strip().toLowerCase(Locale.ROOT);
        String wanted = value.replace("!important", "").strip();
        if (property.equals("text-align")) {
            wanted = wanted.replace("start", "left").replace("end", "right");
        } else if (property.equals("break-before") && wanted.equals("page")) {
            property = "page-break-before";
            wanted = "always";
        }
        if (!KEPT.contains(property) || wanted.isEmpty() || wanted.length() > LONGEST_VALUE) {
            return;
        }
        if (property.equals("font-family")) {
            kept.put(property, Face.familyLike(wanted));
        } else if (HARMLESS.matcher(wanted).matches() && isPlain(property, wanted.toLowerCase(Locale.ROOT))) {
            kept.put(property, wanted);
        }
    }

    private static boolean isPlain(String property, String value) {
        return switch (property) {
            // Lines that never break would run out of the page.
            case "white-space" -> !value.equals("nowrap") && !value.equals("pre");
            case "display" -> value.matches("none|inline|block|inline-block|table|table-row|table-cell|list-item");
            default -> !(property.startsWith("margin") && value.contains("-"));
        };
    }

    /** The harmless rules of a style sheet; those for some media only, imports and fonts are left out. */
    static String sheet(String all) {
        String css = all.substring(0, Math.min(all.length(), LONGEST_SHEET));
        var kept = new StringBuilder();
        Matcher rules = RULE.matcher(css.replaceAll("(?s)/\\*.*?(\\*/|$)", " ").replaceAll("<!--|-->", " "));
        while (rules.find()) {
            String selector = rules.group(1).strip();
            String declarations = text(declarations(rules.group(2)));
            if (SELECTOR.matcher(selector).matches() && !declarations.isEmpty()) {
                kept.append(selector).append('{').append(declarations).append("}\n");
            }
        }
        return kept.toString();
    }

    public static String text(Map<String, String> declarations) {
        return declarations.entrySet().stream()
                .map(entry -> entry.getKey() + ":" + entry.getValue())
                .collect(Collectors.joining(";"));
    }
}
