package io.docket.ocr.office.ooxml;

import io.docket.ocr.xml.UnpackedPart;
import io.docket.ocr.xml.XmlWalk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The parts that a part of an Office package refers to; a reference out of the package leads nowhere. */
public record PackageParts(PackagePart part) {
    private static final long MOST_BYTES = 256L << 20;

    /** The part that a reference by id leads to. */
    public Optional<PackagePart> target(String id) {
        try {
            PackageRelationship relation = part.getRelationship(id);
            return relation == null || relation.getTargetMode() == TargetMode.EXTERNAL
                    ? Optional.empty()
                    : Optional.ofNullable(part.getRelatedPart(relation));
        } catch (OpenXML4JException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /** The part of a kind, by the end of its relationship's type, which differs at its beginning between standards. */
    public Optional<PackagePart> ofKind(String kind) {
        try {
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/" + kind)) {
                    return target(relation.getId());
                }
            }
            return Optional.empty();
        } catch (OpenXML4JException broken) {
            throw OfficePackage.damaged(broken);
        }
    }

    public <T> Optional<T> read(String kind, Function<XmlWalk, T> reading) {
        return ofKind(kind).map(found -> read(found, reading));
    }

    public static <T> T read(PackagePart part, Function<XmlWalk, T> reading) {
        try (InputStream content = UnpackedPart.bounded(part.getInputStream(), MOST_BYTES)) {
            return reading.apply(XmlWalk.of(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
