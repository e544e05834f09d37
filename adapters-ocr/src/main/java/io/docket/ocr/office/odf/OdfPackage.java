package io.docket.ocr.office.odf;

import io.docket.application.document.UnreadableFile;
import io.docket.ocr.xml.UnpackedPart;
import io.docket.ocr.xml.XmlWalk;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The parts of an OpenDocument file, by their names inside it. */
public final class OdfPackage implements AutoCloseable {
    private final ZipFile zip;
    private final long mostUnpacked;

    private OdfPackage(ZipFile zip, long mostUnpacked) {
        this.zip = zip;
        this.mostUnpacked = mostUnpacked;
    }

    public static OdfPackage open(Path file, long mostUnpacked) throws IOException {
        try {
            return new OdfPackage(new ZipFile(file.toFile()), mostUnpacked);
        } catch (ZipException broken) {
            throw new UnreadableFile("The OpenDocument file is damaged and cannot be read.", broken);
        }
    }

    /** Walks through a part, if there is one of this name. */
    public void read(String name, Consumer<XmlWalk> reading) {
        if (zip.getEntry(name) != null) {
            try (InputStream content = part(name)) {
                reading.accept(XmlWalk.of(content));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new FileNotFoundException("no such part");
        }
        return UnpackedPart.bounded(zip.getInputStream(entry), mostUnpacked);
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
