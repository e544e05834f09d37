package io.docket.ocr.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageLimits;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTypesTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final FileTypes types = new FileTypes(ImageLimits.STANDARD, 600);

    @TempDir
    Path folder;

    private Detected detect(byte[] content) throws IOException {
        return types.detect(Files.write(folder.resolve("file.pdf"), content));
    }

    private String refused(byte[] content) throws IOException {
        return assertInstanceOf(Detected.Unreadable.class, detect(content)).reason();
    }

    private static byte[] pdf(int pages, String password) throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(new PDPage());
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] image(String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** A PNG whose header claims a size, with nothing behind it. */
    private static byte[] claiming(int width, int height) {
        var chunk = ByteBuffer.allocate(17);
        chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
        chunk.put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(chunk.array());
        return ByteBuffer.allocate(8 + 4 + 17 + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10})
                .putInt(13)
                .put(chunk.array())
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readableTypesAreToldByTheirBytesWhateverTheirName() throws IOException {
        assertEquals(new Detected.Readable(MediaType.PDF), detect(pdf(1, "")));
        assertEquals(new Detected.Readable(MediaType.JPEG), detect(image("jpg")));
        assertEquals(new Detected.Readable(MediaType.PNG), detect(image("png")));
        assertEquals(new Detected.Readable(MediaType.TIFF), detect(image("tiff")));
        assertEquals(
                new Detected.Readable(MediaType.UBL),
                detect(
                        text(
                                "<?xml version='1.0'?><Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'/>")));
        assertEquals(
                new Detected.Readable(MediaType.CII),
                detect(text("<?xml version='1.0'?><a:CrossIndustryDocument "
                        + "xmlns:a='urn:ferd:CrossIndustryDocument:invoice:1p0'/>")));
    }

    @Test
    void pdfOfFiveHundredPagesIsReadAndALongerOneThanAllowedIsNot() throws IOException {
        assertEquals(new Detected.Readable(MediaType.PDF), detect(pdf(500, "")));
        assertEquals("The PDF has 601 pages; at most 600 are read.", refused(pdf(601, "")));
    }

    @Test
    void emptyEncryptedPagelessAndDamagedPdfsAreRefusedEachWithItsSentence() throws IOException {
        assertEquals("The file is empty.", refused(new byte[0]));
        assertEquals("The PDF is encrypted; send it without a password.", refused(pdf(1, "secret")));
        assertEquals("The PDF has no pages.", refused(pdf(0, "")));
        assertEquals("The PDF is damaged and cannot be read.", refused(text("%PDF-1.7\nnothing that follows")));
    }

    @Test
    void hugeImageIsRefusedByItsHeader() throws IOException {
        assertEquals(
                "The image has 30000 × 30000 pixels; at most 100 million are read.", refused(claiming(30_000, 30_000)));
    }

    @Test
    void textHtmlAndRtfAreReadForWhatTheyAre() throws IOException {
        assertEquals(new Detected.Readable(MediaType.TEXT), detect(text("This is a letter, not a PDF.\n")));
        assertEquals(new Detected.Readable(MediaType.TEXT), detect("Grüße aus Köln".getBytes(WINDOWS)));
        assertEquals(new Detected.Readable(MediaType.HTML), detect(text("<html><body>hello</body></html>")));
        assertEquals(new Detected.Readable(MediaType.RTF), detect(text("{\\rtf1 hello}")));
        assertEquals("The file holds no text.", refused(text("  \n \n")));
    }

    @Test
    void aTextWithTheHeadOfAMailIsOne() throws IOException {
        assertEquals(
                new Detected.Readable(MediaType.EML), detect(text("From: a@b\nTo: c@d\n folded\nSubject: x\n\nhello")));
        assertEquals(
                new Detected.Readable(MediaType.EML),
                detect(text("Received: from a by b;\r\n Mon, 1 Jan\r\nX-A: b\r\nDate: x\r\n\r\nhello")));
        assertEquals(
                new Detected.Readable(MediaType.TEXT), detect(text("From: a letter\nhello\nTo: you\nDate: today\n")));
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int index = 0; index < namesAndContents.length; index += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[index]));
                zip.write(text(namesAndContents[index + 1]));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void officeDocumentsWithMacrosAreReadAsTheirDocumentsAndOthersHaveTheirSentence() throws IOException {
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Override PartName='/word/document.xml' ContentType='%s'/></Types>";

        assertEquals(
                new Detected.Readable(MediaType.DOCX),
                detect(zip(
                        "[Content_Types].xml",
                        types.formatted("application/vnd.ms-word.document.macroEnabled.main+xml"))));
        assertTrue(refused(zip(
                        "[Content_Types].xml",
                        types.formatted("application/vnd.ms-excel.sheet.binary.macroEnabled.main")))
                .contains("save the workbook as xlsx"));
        assertTrue(refused(zip("[Content_Types].xml", types.formatted("application/vnd.ms-visio.drawing.main+xml")))
                .contains("neither a text, a workbook nor a presentation"));
        assertTrue(
                refused(zip("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"))
                        .contains("document type"));
    }

    @Test
    void openDocumentWithAPasswordSaysSo() throws IOException {
        assertEquals(
                "The OpenDocument file is encrypted; send it without a password.",
                refused(zip(
                        "mimetype",
                        "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>")));
    }

    @Test
    void otherXmlDocumentTypesAndForeignFilesAreRefused() throws IOException {
        assertTrue(refused(text("<?xml version='1.0'?><order/>")).contains("no electronic invoice"));
        assertTrue(refused(text("<?xml version='1.0'?><!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><Invoice "
                        + "xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-2'>&x;</Invoice>"))
                .contains("document type"));
        assertTrue(refused(new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7, 8, 9}).contains("cannot be read"));
    }

    @Test
    void archiveWhoseListOfPartsIsTooLongIsNotOpened() throws IOException {
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0x06054B50).putInt(0).putShort((short) 1).putShort((short) 1).putInt(9 << 20);
        ByteBuffer longEnd = ByteBuffer.allocate(4 + 56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        longEnd.putInt(0x04034B50).putInt(0x06064B50).position(4 + 40);
        longEnd.putLong(9L << 30).position(4 + 56);
        longEnd.putInt(0x07064B50).putInt(0).putLong(4).putInt(1);
        byte[] small = ByteBuffer.allocate(22)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x06054B50)
                .array();
        String reason = "The file is an archive of more parts than can be read.";

        assertEquals(reason, refused(join(new byte[] {'P', 'K', 3, 4}, end.array())));
        assertEquals(reason, refused(join(longEnd.array(), small)));
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void archiveOfTheLongKindIsOpened() throws IOException {
        byte[] plain = zip("a.txt", "hello");
        ByteBuffer end = ByteBuffer.wrap(plain, plain.length - 22, 22).slice().order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer longEnd = ByteBuffer.allocate(56 + 20).order(ByteOrder.LITTLE_ENDIAN);
        longEnd.putInt(0x06064B50).putLong(44).putShort((short) 45).putShort((short) 45);
        longEnd.putInt(0)
                .putInt(0)
                .putLong(1)
                .putLong(1)
                .putLong(end.getInt(12))
                .putLong(end.getInt(16));
        longEnd.putInt(0x07064B50).putInt(0).putLong(plain.length - 22).putInt(1);
        end.putInt(12, -1).putInt(16, -1);
        byte[] list = Arrays.copyOf(plain, plain.length - 22);

        assertEquals(
                new Detected.Readable(MediaType.ZIP),
                detect(join(join(list, longEnd.array()), Arrays.copyOfRange(plain, list.length, plain.length))));
    }

    @Test
    void bytesThatLookLikeTheEndOfAnArchiveAreNone() throws IOException {
        String chance = "PK\u0005\u0006" + "x".repeat(40);

        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(text(chance));
        }

        assertEquals(new Detected.Readable(MediaType.ZIP), detect(bytes.toByteArray()));
    }
}
