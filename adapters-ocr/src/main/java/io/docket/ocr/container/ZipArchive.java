package io.docket.ocr.container;

import io.docket.application.document.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip archive; names that don't say to be UTF-8 are read as the first such archives had them. */
final class ZipArchive implements Container {
    private static final Charset OLD_NAMES = Charset.forName("IBM437");

    /** How many entries are taken into memory, of which there is one for each file. */
    private static final int MOST_ENTRIES = 20_000;

    private static final int ENTRY = 0x504b0102;
    private static final String DAMAGED = "The archive is damaged and cannot be read.";

    @Override
    public void open(Path file, Inside inside) throws IOException {
        checkEntries(file);
        try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(OLD_NAMES).get()) {
            Enumeration<ZipArchiveEntry> entries = zip.getEntriesInPhysicalOrder();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !FileNames.leftBehind(entry.getName())) {
                    unpack(zip, entry, inside);
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new UnreadableFile(DAMAGED, damaged);
        }
    }

    private static void unpack(ZipFile zip, ZipArchiveEntry entry, Inside inside) {
        String name = FileNames.shown(entry.getName(), "file-" + inside.next());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            inside.lost(name, false, "The file is encrypted in the archive; send it without a password.");
        } else if (entry.isUnixSymlink()) {
            inside.lost(name, false, "It is a link to another file, and holds nothing itself.");
        } else if (!zip.canReadEntryData(entry)) {
            inside.lost(name, false, "The file is compressed in a way that cannot be read; use the usual one.");
        } else {
            inside.file(name, () -> new Content(zip, entry), "The file is damaged in the archive.");
        }
    }

    /** What an entry holds; it cannot be read to its end where that isn't what was packed. */
    private static final class Content extends CheckedInputStream {
        private final long packed;

        Content(ZipFile zip, ZipArchiveEntry entry) throws IOException {
            super(zip.getInputStream(entry), new CRC32());
            this.packed = entry.getCrc();
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            if (read < 0 && getChecksum().getValue() != packed) {
                throw new IOException("The checksum is another one.");
            }
            return read;
        }
    }

    /** Counts what may be an entry of the directory, before that is read into memory. */
    private static void checkEntries(Path file) throws IOException {
        int found = 0;
        int window = 0;
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int read = content.read(); read >= 0; read = content.read()) {
                window = (window << Byte.SIZE) | read;
                if (window == ENTRY && ++found > MOST_ENTRIES) {
                    throw new LimitExceeded(
                            "The file holds more than " + MOST_ENTRIES + " files; send them in smaller ones.");
                }
            }
        }
    }
}
