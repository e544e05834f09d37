package io.docket.bootstrap.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Changes the files that a PDF carries, such as the XML of an electronic invoice, and leaves its pages as they are. */
public final class Attachments {
    private Attachments() {}

    public static byte[] changed(byte[] pdf, UnaryOperator<String> change) {
        try (PDDocument document = Loader.loadPDF(pdf);
                var written = new ByteArrayOutputStream()) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            var changed = new LinkedHashMap<String, PDComplexFileSpecification>();
            for (Map.Entry<String, PDComplexFileSpecification> file :
                    files.getNames().entrySet()) {
                changed.put(file.getKey(), changed(document, file.getValue(), change));
            }
            files.setNames(changed);
            document.save(written);
            return written.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static PDComplexFileSpecification changed(
            PDDocument document, PDComplexFileSpecification file, UnaryOperator<String> change) throws IOException {
        String text = new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8);
        byte[] content = change.apply(text).getBytes(StandardCharsets.UTF_8);
        var embedded = new PDEmbeddedFile(document, new ByteArrayInputStream(content));
        embedded.setSubtype("text/xml");
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        return file;
    }
}
