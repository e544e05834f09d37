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
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Prints for each file of {@code -Ddocket.office} (else the tests' samples), for tables of 10,000 rows, and for a large mail (eml, msg) and
 * archive, how long a page takes to be made and read, how many times that is of a page whose PDF has a text layer already, and the most heap in use.
 */
public final class OfficeBench {
    private static final String SAMPLES = "adapters-ocr/src/test/resources/io/docket/ocr/office";
    private static final int ROWS = 10_000;
    private static final int WARM_UP = Integer.getInteger("docket.warmup", 3);
    private static final int RUNS = Integer.getInteger("docket.runs", 5);

    private OfficeBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("office-bench");
        try (DocumentReader reader = DocumentReaders.standard();
                Stream<Path> samples = Files.list(Path.of(System.getProperty("docket.office", SAMPLES)))) {
            var files = new ArrayList<>(samples.filter(file -> !file.toString().endsWith(".gz"))
                    .sorted()
                    .toList());
            files.add(Files.write(folder.resolve("rows.xlsx"), workbook()));
            files.add(Files.writeString(folder.resolve("rows.csv"), rows()));
            Path letter = Path.of(SAMPLES, "letter.docx");
            files.addAll(new LargeContainers(folder, letter).made());
            System.out.println("file pages ms/page(made+read) ms/page(read) ratio peak-heap-MB");
            for (Path file : files) {
                measure(reader, file, folder);
            }
        } finally {
            remove(folder);
        }
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

    private static void measure(DocumentReader reader, Path file, Path folder) throws IOException {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        if (!(reader.detect(file) instanceof Detected.Readable found)) {
            System.out.println(file.getFileName() + " is not read");
            return;
        }
        int pages = 1;
        double made = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        for (int run = 0; run < WARM_UP + RUNS; run++) {
            Path parts = Files.createTempDirectory(folder, "parts");
            long start = System.nanoTime();
            List<UnpackedFile.Pages> unpacked = pages(reader, file, found.type(), parts);
            long between = System.nanoTime();
            pages = readAll(reader, unpacked);
            long end = System.nanoTime();
            if (run >= WARM_UP) {
                made = Math.min(made, (end - start) / 1e6 / pages);
                read = Math.min(read, (end - between) / 1e6 / pages);
            }
            remove(parts);
        }
        long peak = pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%s %d %.1f %.1f %.1f %d%n", file.getFileName(), pages, made, read, made / read, peak / 1_000_000);
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
