package io.docket.domain.extraction.feature;

import io.docket.domain.extraction.layout.DocumentLayout;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Row;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A document's layout with the words of known roles found in each segment; confined to the thread that extracts. */
public final class AnnotatedDocument {
    /** After the letters of "INV-0012", which label no other number. */
    private static final Pattern BEGINS_CODE = Pattern.compile("[-/_]\\d");

    private final DocumentLayout layout;
    private final Lexicon lexicon;
    private final Map<Segment, List<RoleHit>> hits = new IdentityHashMap<>();
    private final Map<Keywords, AnnotatedDocument> byOtherWords = new IdentityHashMap<>();

    private AnnotatedDocument(DocumentLayout layout, Lexicon lexicon, Keywords keywords) {
        this.layout = layout;
        this.lexicon = lexicon;
        for (Segment segment : layout.segments()) {
            hits.put(segment, keywords.hitsIn(segment.text()));
        }
    }

    public static AnnotatedDocument of(DocumentLayout layout, Lexicon lexicon) {
        return new AnnotatedDocument(layout, lexicon, lexicon.keywords());
    }

    /** The same document with the words that only invoices have found too. */
    AnnotatedDocument asInvoice() {
        return byOtherWords.computeIfAbsent(lexicon.invoices(), words -> {
            var invoice = new AnnotatedDocument(layout, lexicon, words);
            invoice.hits.replaceAll((segment, found) -> found.stream()
                    .filter(hit -> !BEGINS_CODE
                            .matcher(segment.text().substring(hit.end()))
                            .lookingAt())
                    .toList());
            return invoice;
        });
    }

    public DocumentLayout layout() {
        return layout;
    }

    public PageLayout pageOf(Segment segment) {
        return layout.pageOf(segment);
    }

    public List<RoleHit> hits(Segment segment) {
        return hits.getOrDefault(segment, List.of());
    }

    /** Whether a segment says hardly anything but what stands over the columns of a table. */
    boolean headsColumn(Segment segment) {
        int said = lexicon.columns().hitsIn(segment.text()).stream()
                .mapToInt(hit -> hit.end() - hit.start())
                .max()
                .orElse(0);
        return said > 0.7 * segment.text().length();
    }

    public Set<Role> roles(Segment segment) {
        var roles = EnumSet.noneOf(Role.class);
        hits(segment).forEach(hit -> roles.add(hit.role()));
        return roles;
    }

    public Set<Role> roles(Row row) {
        var roles = EnumSet.noneOf(Role.class);
        row.segments().forEach(segment -> roles.addAll(roles(segment)));
        return roles;
    }
}
