package io.docket.domain.extraction.table;

import io.docket.domain.document.Box;
import io.docket.domain.extraction.layout.PageLayout;
import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.layout.Segment;
import io.docket.domain.extraction.lexicon.Keywords;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.lexicon.Role;
import io.docket.domain.extraction.lexicon.RoleHit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the rows that say what stands in the columns below: at least two words that do, beside each other, and no amount. */
final class HeaderFinder {
    private static final Set<Role> TELLING =
            EnumSet.of(Role.DESCRIPTION, Role.QUANTITY, Role.UNIT_PRICE, Role.LINE_AMOUNT);
    /** Not the tax: an amount may be said to be with or without it. */
    private static final Set<Role> CUTTING = EnumSet.of(
            Role.DESCRIPTION,
            Role.QUANTITY,
            Role.UNIT_PRICE,
            Role.LINE_AMOUNT,
            Role.DISCOUNT,
            Role.POSITION,
            Role.ARTICLE,
            Role.UNIT);

    private static final Set<Role> KNOWN = EnumSet.of(Role.TAX, Role.DATE);

    static {
        KNOWN.addAll(CUTTING);
    }

    private static final int LONGEST_CELL = 40;
    /** The rows of one header stand closer, in heights of a line, than a header and its first line. */
    private static final double CLOSE = 0.75;

    private static final int MOST_ROWS_AROUND = 3;
    private static final int MOSTLY = 2;

    private final Keywords columns;

    HeaderFinder(Lexicon lexicon) {
        this.columns = lexicon.columns();
    }

    List<Header> headers(PageLayout page, List<PrintedRow> rows) {
        var headers = new ArrayList<Header>();
        for (int at = 0; at < rows.size(); at++) {
            Optional<Header> header = at(page, rows, at);
            if (header.isPresent()) {
                // Of the rows of one header the first that tells enough need not be the one that tells most.
                Header last = headers.isEmpty() ? null : headers.get(headers.size() - 1);
                if (last != null && last.lastRow() >= header.get().firstRow()) {
                    if (telling(header.get()) > telling(last)) {
                        headers.set(headers.size() - 1, header.get());
                    }
                } else {
                    headers.add(header.get());
                }
            }
        }
        return headers;
    }

    private static long telling(Header header) {
        return header.cells().stream()
                .filter(cell -> cell.roles().stream().anyMatch(TELLING::contains))
                .count();
    }

    private Optional<Header> at(PageLayout page, List<PrintedRow> rows, int at) {
        List<Piece> base = cells(rows.get(at));
        if (!mayBelong(rows.get(at)) || tellingDifferently(base) < 2) {
            return Optional.empty();
        }
        var columnsOfPieces = new ArrayList<List<Piece>>();
        base.forEach(piece -> columnsOfPieces.add(new ArrayList<>(List.of(piece))));
        int first = at;
        while (first > 0 && at - first < MOST_ROWS_AROUND && joins(page, rows, first - 1, first, columnsOfPieces)) {
            first--;
        }
        int last = at;
        while (last + 1 < rows.size()
                && last - at < MOST_ROWS_AROUND
                && joins(page, rows, last + 1, last, columnsOfPieces)) {
            last++;
        }
        List<HeaderCell> cells = columnsOfPieces.stream()
                .map(this::cell)
                .sorted(Comparator.comparingInt(cell -> cell.box().left()))
                .toList();
        return Optional.of(new Header(
                page.number(),
                rows.get(first).row().number(),
                rows.get(last).row().number(),
                cells));
    }

    /** A header holds words, or at most a number sign, but no amounts. */
    private static boolean mayBelong(PrintedRow row) {
        return row.numbers().stream().allMatch(number -> number.kind() == NumberCell.Kind.PERCENT)
                && row.texts().stream().allMatch(text -> text.text().length() <= LONGEST_CELL);
    }

    private long tellingDifferently(List<Piece> cells) {
        var told = EnumSet.noneOf(Role.class);
        long telling = 0;
        for (Piece cell : cells) {
            Set<Role> roles = roles(cell.text());
            roles.retainAll(TELLING);
            if (!roles.isEmpty() && told.addAll(roles)) {
                telling++;
            }
        }
        return telling;
    }

    /** Whether a neighbouring row goes on with the header's words; if so, its words are put to those they stand over or under. */
    private boolean joins(PageLayout page, List<PrintedRow> rows, int next, int edge, List<List<Piece>> pieces) {
        PrintedRow row = rows.get(next);
        int gap = Math.max(row.box().top(), rows.get(edge).box().top())
                - Math.min(row.box().bottom(), rows.get(edge).box().bottom());
        if (!mayBelong(row) || gap > CLOSE * page.lineHeight()) {
            return false;
        }
        List<Piece> cells = cells(row);
        boolean overlapsRow = gap < 0;
        boolean tells = cells.stream().anyMatch(cell -> isMostlyKnown(cell.text()));
        if (!overlapsRow && !tells) {
            return false;
        }
        var over = new ArrayList<List<Piece>>();
        for (Piece cell : cells) {
            List<List<Piece>> shared = pieces.stream()
                    .filter(column -> column.stream().anyMatch(piece -> shared(piece.box(), cell.box()) > 0))
                    .toList();
            if (shared.size() > 1) {
                return false;
            }
            over.add(shared.isEmpty() ? new ArrayList<>() : shared.get(0));
        }
        for (int at = 0; at < cells.size(); at++) {
            if (over.get(at).isEmpty()) {
                pieces.add(over.get(at));
            }
            over.get(at).add(cells.get(at));
        }
        return true;
    }

    static int shared(Box one, Box other) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
    }

    private HeaderCell cell(List<Piece> pieces) {
        List<Piece> ordered = pieces.stream()
                .sorted(Comparator.comparingInt((Piece piece) -> piece.segment().row())
                        .thenComparingInt(piece -> piece.box().left()))
                .toList();
        String text = TextJoin.of(ordered);
        return new HeaderCell(text, Box.around(ordered.stream().map(Piece::box).toList()), roles(text));
    }

    /** The row's texts; one is cut in two where it says two different things. */
    private List<Piece> cells(PrintedRow row) {
        return row.texts().stream().flatMap(text -> cut(text).stream()).toList();
    }

    private List<Piece> cut(Piece piece) {
        Segment segment = piece.segment();
        String text = piece.text();
        List<RoleHit> hits = columns.hitsIn(text).stream()
                .filter(hit -> CUTTING.contains(hit.role()))
                .toList();
        for (int at = 1; at < hits.size(); at++) {
            RoleHit before = hits.get(at - 1);
            RoleHit hit = hits.get(at);
            boolean apart = hit.start() > before.end() && text.charAt(hit.start() - 1) == ' ';
            if (apart && !isOneColumn(hits, before, hit)) {
                var cut = new ArrayList<Piece>();
                cut.add(new Piece(segment, piece.start(), piece.start() + hit.start() - 1));
                cut.addAll(cut(new Piece(segment, piece.start() + hit.start(), piece.end())));
                return cut;
            }
        }
        return List.of(piece);
    }

    /** A price or an amount is called with two words that each could name it ("net price", "price per unit"), others are not. */
    private static boolean isOneColumn(List<RoleHit> hits, RoleHit before, RoleHit hit) {
        Set<Role> first = rolesAt(hits, before.start());
        Set<Role> second = rolesAt(hits, hit.start());
        return first.stream().anyMatch(second::contains)
                || first.contains(Role.UNIT_PRICE) && second.contains(Role.UNIT)
                || first.contains(Role.LINE_AMOUNT) && second.contains(Role.UNIT_PRICE);
    }

    private static Set<Role> rolesAt(List<RoleHit> hits, int start) {
        var roles = EnumSet.noneOf(Role.class);
        hits.stream().filter(hit -> hit.start() == start).forEach(hit -> roles.add(hit.role()));
        return roles;
    }

    /** A text of a line may hold such a word too, but hardly anything else is said over a column. */
    private boolean isMostlyKnown(String text) {
        int known = columns.hitsIn(text).stream()
                .filter(hit -> KNOWN.contains(hit.role()))
                .mapToInt(hit -> hit.end() - hit.start())
                .max()
                .orElse(0);
        return known > 0 && MOSTLY * known >= text.length();
    }

    private Set<Role> roles(String text) {
        var roles = EnumSet.noneOf(Role.class);
        columns.hitsIn(text).stream().map(RoleHit::role).filter(KNOWN::contains).forEach(roles::add);
        return roles;
    }
}
