package io.docket.ocr.office.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tabs on one line of a document that is converted: HTML has none, so each becomes a gap that reaches as far as its stop,
 * by the usual width of letters.
 */
public final class TabLine {
    private static final double EVERY = 36;
    private static final double LEAST = 6;
    private static final double NORMAL_SIZE = 11;

    private final List<Stop> stops = new ArrayList<>();
    private double reached;
    private Optional<Open> open = Optional.empty();

    /** Where a tab leads to, in points; text behind one that is aligned to the right ends there. */
    public record Stop(double place, boolean right) {}

    /** A gap whose width shows when the text behind it has come. */
    private record Open(Element gap, double place, double start) {}

    public void start(double indent) {
        reached = Math.max(0, indent);
    }

    public void stop(Stop stop) {
        stops.add(stop);
        stops.sort(Comparator.comparingDouble(Stop::place));
    }

    public void text(String text, Map<String, String> look) {
        double size = size(look.getOrDefault("font-size", ""));
        reached += text.chars().mapToDouble(TabLine::width).sum() * size;
    }

    private static double size(String value) {
        return value.matches("\\d{1,3}(\\.\\d{1,6})?pt") ? Double.parseDouble(value.replace("pt", "")) : NORMAL_SIZE;
    }

    /** Parts of the font size. */
    private static double width(int letter) {
        if ("iljtf.,:;'|!()[] ".indexOf(letter) >= 0) {
            return 0.28;
        }
        return Character.isUpperCase(letter) ? 0.68 : 0.52;
    }

    public void tab(Element parent) {
        settle();
        Stop next = stops.stream()
                .filter(stop -> stop.place() > reached + 1)
                .findFirst()
                .orElseGet(() -> new Stop((Math.floor(reached / EVERY) + 1) * EVERY, false));
        Element gap = Flow.space(parent, Math.max(LEAST, next.place() - reached));
        if (next.right()) {
            open = Optional.of(new Open(gap, next.place(), reached));
        } else {
            reached = Math.max(next.place(), reached + LEAST);
        }
    }

    /** The text behind a tab has ended. */
    public void settle() {
        open.ifPresent(tab -> {
            double room = tab.place() - reached;
            Flow.widen(tab.gap(), Math.max(LEAST, room));
            reached = Math.max(tab.place(), reached + LEAST);
        });
        open = Optional.empty();
    }
}
