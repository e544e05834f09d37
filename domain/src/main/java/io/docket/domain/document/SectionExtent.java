package io.docket.domain.document;

import io.docket.domain.kernel.InvalidValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far one of a document's sections reaches: its number among them and its first and last page, all counted from 0. */
public record SectionExtent(int number, Section section, int first, int last) {
    private static final Section WHOLE = new Section(0, Optional.empty(), Optional.empty(), Optional.empty());

    public SectionExtent {
        if (first < 0 || last < first) {
            throw new InvalidValue("sections", "must begin on pages that there are, in their order");
        }
    }

    /** Of sections in their order, each up to where the next begins; a document of which none are known is one. */
    public static List<SectionExtent> of(List<Section> sections, int pageCount) {
        List<Section> all = sections.isEmpty() ? List.of(WHOLE) : sections;
        var extents = new ArrayList<SectionExtent>();
        for (int number = 0; number < all.size(); number++) {
            Section section = all.get(number);
            int end = number + 1 < all.size() ? all.get(number + 1).page() : pageCount;
            extents.add(new SectionExtent(number, section, section.page(), Math.max(section.page(), end - 1)));
        }
        return List.copyOf(extents);
    }

    /** Whether something stands in it. */
    public boolean holds(Region region) {
        return region.page() >= first
                && region.page() <= last
                && section.part().map(part -> part.holds(region.box())).orElse(true);
    }

    /** Whether another is of the same pages, or the same part of one. */
    public boolean isSamePlace(SectionExtent other) {
        return first == other.first && last == other.last && section.part().equals(other.section.part());
    }

    /** Where it stands, in words for people, who count from 1. */
    public String place() {
        String pages = first == last ? "page " + (first + 1) : "pages " + (first + 1) + " to " + (last + 1);
        return section.part()
                .map(part -> pages + " at " + part.left() + ", " + part.top())
                .orElse(pages);
    }
}
