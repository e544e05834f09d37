package io.docket.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.document.DocumentReader;
import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mail that was made by Python's email library, on the page that a reviewer sees. */
class MailPagesTest {
    @TempDir
    Path folder;

    @Test
    void theMailsOwnPictureStandsOnItsPageAndNoOther() throws IOException {
        try (DocumentReader reader = DocumentReaders.standard();
                InputStream mail = MailPagesTest.class.getResourceAsStream("container/order.eml")) {
            Path file = Files.write(folder.resolve("mail"), mail.readAllBytes());
            List<UnpackedFile> files = reader.unpack(file, MediaType.EML, "order.eml", folder, () -> {});
            UnpackedFile.Pages text = files.get(1).pages().orElseThrow();
            try (PDDocument made = Loader.loadPDF(text.file().toFile())) {
                assertEquals(1, pictures(made.getPage(0).getResources()));
            }
        }
    }

    private static int pictures(PDResources resources) {
        int pictures = 0;
        for (COSName name : resources.getXObjectNames()) {
            pictures += resources.isImageXObject(name) ? 1 : 0;
        }
        return pictures;
    }
}
