package io.docket.bench.reading;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.DocumentReader.OpenFile;
import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.DocumentReaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Prints for each file of {@code -Ddocket.office}, else for one of each type, for tables of 10,000 rows, and for a large mail (eml, msg),
 * a large archive and one of many files, how long a page takes to be made and read, how many times that is of a page of a PDF that has
 * a text layer, read in the same run, and the most heap in use.
 */
public final class OfficeBench {
    private static final Path LETTER = Path.of("adapters-ocr/src/test/resources/io/docket/ocr/office/letter.docx");
    private static final int ROWS = 10_000;
    private static final int WARM_UP = Integer.getInteger("docket.warmup", 3);
    private static final int RUNS = Integer.getInteger("docket.runs", 5);
    /** Kept, since a level is forgotten with its logger: warnings of fonts that are drawn by others would hide the figures. */
    private static final Logger NOISE = Logger.getLogger("org.apache.pdfbox");

    private static final long MOST_NANOS = 5_000_000_000L;

    private OfficeBench() {}

    public static void main(String[] arguments) throws IOException {
        NOISE.setLevel(Level.SEVERE);
        Path folder = Files.createTempDirectory("office-bench");
        try (DocumentReader reader = DocumentReaders.standard()) {
            System.out.println("file pages ms/page(made+read) ms/page(read) ratio peak-heap-MB");
            Cost text = measure(reader, OfficeSamples.textPdf(), folder);
            print(OfficeSamples.textPdf(), text, text);
            for (Path file : files(folder)) {
                print(file, measure(reader, file, folder), text);
            }
        } finally {
            remove(folder);
        }
    }

    private static void print(Path file, Cost cost, Cost text) {
        System.out.printf(
                "%s %d %.1f %.1f %.1f %d%n",
                file.getFileName(), cost.pages(), cost.made(), cost.read(), cost.made() / text.made(), cost.heap());
    }

    private static List<Path> files(Path folder) throws IOException {
        Optional<String> given = Optional.ofNullable(System.getProperty("docket.office"));
        if (given.isPresent()) {
            try (Stream<Path> files = Files.list(Path.of(given.get()))) {
                return files.sorted().toList();
            }
        }
        var samples = new OfficeSamples(folder);
        var files = new ArrayList<>(samples.small());
        files.add(Files.write(folder.resolve("rows.xlsx"), workbook()));
        files.add(samples.spreadsheet(ROWS));
        files.add(Files.writeString(folder.resolve("rows.csv"), rows()));
        files.addAll(new LargeContainers(folder, LETTER).made());
        files.add(samples.manyFiles());
        return files;
    }

    private static byte[] workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Docket", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Rows");
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < 8; column++) {
                    if (column % 2 == 0) {
                        sheet.value(row, column, "Größe " + row + " in " + column);
                    } else {
                        sheet.value(row, column, row * 1.25 + column);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static String rows() {
        var text = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            text.append("Größe ")
                    .append(row)
                    .append(";")
                    .append(row * 1.25)
                    .append(";Köln;")
                    .append(row)
                    .append('\n');
        }
        return text.toString();
    }

    /** Of the best run: milliseconds a page, made and read, and read alone; and the most heap of all runs, in megabytes. */
    private record Cost(int pages, double made, double read, long heap) {}

    /** What takes long is run less often, but once at least. */
    private static Cost measure(DocumentReader reader, Path file, Path folder) throws IOException {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        if (!(reader.detect(file) instanceof Detected.Readable found)) {
            throw new IllegalStateException(file.getFileName() + " is not read");
        }
        int pages = 1;
        double made = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        long begun = System.nanoTime();
        for (int run = 0; run < WARM_UP + RUNS && (run == 0 || System.nanoTime() - begun < MOST_NANOS); run++) {
            Path parts = Files.createTempDirectory(folder, "parts");
            long start = System.nanoTime();
            List<UnpackedFile.Pages> unpacked = pages(reader, file, found.type(), parts);
            long between = System.nanoTime();
            pages = readAll(reader, unpacked);
            long end = System.nanoTime();
            made = Math.min(made, (end - start) / 1e6 / pages);
            read = Math.min(read, (end - between) / 1e6 / pages);
            remove(parts);
        }
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Cost(pages, made, read, peak / 1_000_000);
    }

    private static List<UnpackedFile.Pages> pages(DocumentReader reader, Path file, MediaType type, Path parts) {
        return reader.unpack(file, type, file.getFileName().toString(), parts, () -> {}).stream()
                .flatMap(within -> within.pages().stream())
                .toList();
    }

    private static int readAll(DocumentReader reader, List<UnpackedFile.Pages> files) {
        return files.stream().mapToInt(pages -> readAll(reader, pages)).sum();
    }

    private static int readAll(DocumentReader reader, UnpackedFile.Pages pages) {
        try (OpenFile open = reader.open(pages.file(), pages.type())) {
            for (int page = 0; page < open.pageCount(); page++) {
                open.read(page);
            }
            return open.pageCount();
        }
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepest = inside.sorted(Comparator.reverseOrder()).toList();
            deepest.forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        }
    }
}
