package io.docket.ocr.pdf;

import io.docket.domain.document.ElectronicInvoice;
import io.docket.ocr.invoice.InvoiceMapping;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * Finds the invoice XML that ZUGFeRD, Factur-X and XRechnung put into a PDF: among the embedded files of the name tree and
 * of the catalogue's associated files, those named {@code *.xml}.
 */
final class EmbeddedInvoices {
    private static final int DEEPEST = 20;

    private EmbeddedInvoices() {}

    static Optional<ElectronicInvoice> of(PDDocument document) throws IOException {
        for (PDEmbeddedFile file : xmlFiles(document)) {
            try (InputStream content = file.createInputStream()) {
                Optional<ElectronicInvoice> invoice = InvoiceMapping.read(content);
                if (invoice.isPresent()) {
                    return invoice;
                }
            }
        }
        return Optional.empty();
    }

    private static List<PDEmbeddedFile> xmlFiles(PDDocument document) throws IOException {
        var found = new LinkedHashMap<COSDictionary, PDComplexFileSpecification>();
        if (document.getDocumentCatalog().getNames() != null) {
            PDEmbeddedFilesNameTreeNode tree =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            if (tree != null) {
                collect(tree, found, 0);
            }
        }
        if (document.getDocumentCatalog().getCOSObject().getDictionaryObject(COSName.AF)
                instanceof COSArray associated) {
            for (int index = 0; index < associated.size(); index++) {
                if (associated.getObject(index) instanceof COSDictionary dictionary) {
                    add(new PDComplexFileSpecification(dictionary), found);
                }
            }
        }
        var files = new ArrayList<PDEmbeddedFile>();
        for (PDComplexFileSpecification specification : found.values()) {
            PDEmbeddedFile file = specification.getEmbeddedFileUnicode() != null
                    ? specification.getEmbeddedFileUnicode()
                    : specification.getEmbeddedFile();
            if (file != null) {
                files.add(file);
            }
        }
        return files;
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node,
            Map<COSDictionary, PDComplexFileSpecification> found,
            int depth)
            throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (node.getNames() != null) {
            node.getNames().values().forEach(specification -> add(specification, found));
        }
        if (node.getKids() != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, found, depth + 1);
            }
        }
    }

    private static void add(
            PDComplexFileSpecification specification, Map<COSDictionary, PDComplexFileSpecification> found) {
        String name = specification.getFilename();
        if (name != null && name.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            found.putIfAbsent(specification.getCOSObject(), specification);
        }
    }
}
