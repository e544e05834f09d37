package io.docket.ocr.office.word;

import io.docket.application.document.UnreadableFile;
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
record WordPackage(PackagePart part) {
    /** The part that a reference by id leads to. */
    Optional<PackagePart> target(String id) {
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
    Optional<PackagePart> ofKind(String kind) {
        try {
            for (PackageRelationship relation : part.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/" + kind)) {
                    return target(relation.getId());
                }
            }
            return Optional.empty();
        } catch (OpenXML4JException broken) {
            throw new UnreadableFile("The file is damaged and cannot be read.", broken);
        }
    }

    <T> Optional<T> read(String kind, Function<XmlWalk, T> reading) {
        return ofKind(kind).map(found -> read(found, reading));
    }

    static <T> T read(PackagePart part, Function<XmlWalk, T> reading) {
        try (InputStream content = part.getInputStream()) {
            return reading.apply(XmlWalk.of(content));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
