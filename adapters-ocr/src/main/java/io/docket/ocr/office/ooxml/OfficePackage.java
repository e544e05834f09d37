package io.docket.ocr.office.ooxml;

import io.docket.application.document.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** An open package of Office. */
public final class OfficePackage implements AutoCloseable {
    /** Ten thousand rows that say almost the same are packed this tight. */
    private static final double TIGHTEST = 0.001;

    private static final long MOST_UNPACKED = 512L << 20;
    private static final int MOST_PARTS = 20_000;

    static {
        ZipSecureFile.setMinInflateRatio(TIGHTEST);
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private final OPCPackage content;

    private OfficePackage(OPCPackage content) {
        this.content = content;
    }

    public static OfficePackage open(Path file) {
        try {
            return new OfficePackage(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (OpenXML4JException | RuntimeException broken) {
            throw damaged(broken);
        }
    }

    static UnreadableFile damaged(Exception broken) {
        return new UnreadableFile("The Office document is damaged and cannot be read.", broken);
    }

    public OPCPackage content() {
        return content;
    }

    /** The part that all others hang on. */
    public PackageParts main() {
        for (PackageRelationship relation : content.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/officeDocument")) {
                PackagePart part = content.getPart(relation);
                if (part != null) {
                    return new PackageParts(part);
                }
            }
        }
        throw new UnreadableFile("The Office document is empty.");
    }

    /** Nothing is written back into the file. */
    @Override
    public void close() throws IOException {
        content.revert();
    }
}
