package io.docket.bench.training;

import java.util.List;
import java.util.stream.Stream;

/** How well the lines of invoices of unknown layouts were read, as tables of a report. */
record LayoutReport(LayoutCounts pdfs, LayoutCounts scans) {
    void writeTo(Markdown report) {
        report.says("""
                %d invoices, each of a layout of its own, made for this measure alone by somebody who did not know the rules; %d \
                also as a scan. `bootstrap/src/bench/resources/layouts` says how. Right is right loosely, and a description is \
                all that stands in its cell; a row is found when one of its cells is right.""".formatted(pdfs.documents().size(), scans.documents().size()));
        sets(report);
        layouts(report);
        columns(report);
        faults(report);
    }

    private void sets(Markdown report) {
        report.head(
                "text",
                "known cells",
                "right, %",
                "rows",
                "found, %",
                "rows read",
                "of them true, %",
                "invoices read without a fault, %");
        set(report, "of the PDF", pdfs);
        set(report, "of the scan", scans);
        report.end();
    }

    private static void set(Markdown report, String title, LayoutCounts counts) {
        report.row(
                title,
                counts.cells(),
                counts.right(),
                counts.rows(),
                counts.found(),
                counts.rowsRead(),
                counts.precision(),
                counts.whole());
    }

    private void layouts(Markdown report) {
        report.head("layout", "known cells", "right", "rows", "found", "rows read");
        Stream.of(pdfs, scans)
                .map(LayoutCounts::documents)
                .flatMap(List::stream)
                .forEach(read -> report.row(
                        read.document().name(),
                        read.wanted(),
                        read.right(),
                        read.lines().size(),
                        read.rowsFound(),
                        read.rowsRead()));
        report.end();
    }

    private void columns(Markdown report) {
        report.head("column", "known cells of the PDF", "right, %", "known cells of the scan", "right, %");
        pdfs.byColumn().forEach((column, pdf) -> {
            CellCounts.Count scan = scans.byColumn().getOrDefault(column, CellCounts.NONE);
            report.row(column, pdf.wanted(), share(pdf), scan.wanted(), share(scan));
        });
        report.end();
    }

    private void faults(Markdown report) {
        report.head("what is the matter with a cell that isn't right", "of the PDF", "of the scan");
        pdfs.faults()
                .forEach((fault, many) ->
                        report.row(fault.title(), many, scans.faults().get(fault)));
        report.row("besides: a cell that was read and isn't on the page", pdfs.unwanted(), scans.unwanted());
        report.end();
    }

    private static Interval share(CellCounts.Count count) {
        return Interval.share(count.right(), count.wanted());
    }
}
