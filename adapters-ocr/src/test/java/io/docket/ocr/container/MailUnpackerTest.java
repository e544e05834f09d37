package io.docket.ocr.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.document.TypeDetector.Detected;
import io.docket.application.document.UnpackedFile;
import io.docket.domain.document.MediaType;
import io.docket.ocr.image.ImageFiles;
import io.docket.ocr.image.ImageLimits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

/** Mails and archives made by Python's libraries and Info-ZIP (fixtures.py beside them), and by Outlook and Exchange (of Apache Tika's tests). */
class MailUnpackerTest extends UnpackerFixture {
    @Test
    void aMailInAnArchiveIsItsTextAndItsAttachments() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("documents.zip"));
        assertEquals(
                List.of(
                        "upload ZIP",
                        " November/order.eml EML",
                        "  message.html HTML read",
                        "  logo.png PNG embedded - It is a small picture in the text, such as a logo, and is not read.",
                        "  Rechnung Müller & Söhne.pdf PDF read",
                        "  receipt.jpg JPEG read",
                        "  letter.docx DOCX read"),
                told(files));
        assertEquals(25_369, files.get(5).content().orElseThrow().size());
    }

    @Test
    void aMailsTextHasItsHeadAndWhatItSays() throws IOException {
        String page = text(unpacked(fixture("order.eml")).get(1));
        assertTrue(page.contains("From: Jörg Müller &lt;joerg@example.org&gt;"), page);
        assertTrue(page.contains("Subject: Rechnung RE-4711 für Ölfilter – bitte prüfen"), page);
        assertTrue(page.contains("anbei die <b>Unterlagen</b> zur Bestellung 99-Ö."), page);
        assertFalse(page.contains("pre-wrap"), page);
    }

    @Test
    void aMailsTextShowsThePicturesThatItBringsAlongAndNoOthers() throws IOException {
        String page = text(unpacked(fixture("order.eml")).get(1));
        assertTrue(page.contains("<img src=\"data:;base64,iVBORw0KGgo"), page);
        String picture = "<img src='cid:logo@x'>";
        Path file = mail("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
                + "<img src='cid:other@x'><img src='CID:l%6Fgo@x'>\n"
                + "--b\nContent-Type: image/png\nContent-ID: <logo@x>\n\npicture\n--b--\n");
        assertTrue(text(unpacked(file).get(1))
                .contains("<img src=\"cid:other@x\"><img src=\"data:;base64,cGljdHVyZQ==\">"));
        String large = "x".repeat(5 << 20);
        Path much = mail("Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n"
                + picture.repeat(3) + "\n--b\nContent-Type: image/png\nContent-ID: <logo@x>\n\n" + large + "\n--b--\n");
        String shown = text(unpacked(much).get(1));
        assertEquals(List.of(1, 2), List.of(count(shown, "data:;base64"), count(shown, "cid:logo@x")));
    }

    @Test
    void textBeyondWhatAMailMaySayIsAFileOfIt() throws IOException {
        String part = "--b\nContent-Type: text/plain\n\n" + "word ".repeat(500_000) + "\n";
        List<UnpackedFile> files =
                unpacked(mail("Content-Type: multipart/mixed; boundary=b\n\n" + part.repeat(3) + "--b--\n"));
        assertEquals(
                List.of(
                        "upload EML",
                        " message.html HTML read",
                        " attachment-1.txt TEXT read",
                        " attachment-2.txt TEXT read"),
                told(files));
        assertEquals(500_000, count(text(files.get(1)), "word"));
    }

    @Test
    void aTextOfVeryManyElementsIsShownAsItIs() throws IOException {
        String text = "<style>p{}</style>".repeat(50_000) + "<p>a".repeat(600_000);
        String page =
                text(unpacked(mail("Content-Type: text/html\n\n<head>" + text)).get(1));
        assertEquals(600_000, count(page, "<p>a"));
    }

    @Test
    void longLinesOfAMailsHeadAreCut() throws IOException {
        String everybody = "somebody@example.com, ".repeat(10_000);
        String page = text(
                unpacked(mail("To: " + everybody + "\nX-Other: 1\n\nHello")).get(1));
        assertTrue(page.contains("somebody@example.com …</div>"), page);
        assertTrue(page.length() < 3_000, page);
    }

    @Test
    void mailsOfFarTooManyPartsOrLinesAreRefused() throws IOException {
        String mixed = "Content-Type: multipart/mixed; boundary=b\n\n";
        String parts = "--b\nContent-Type: text/plain\n\nword\n".repeat(100_000);
        assertEquals(
                "The file holds more than 20 files; send them in smaller ones.",
                refused(mail(mixed + parts + "--b--")));
        String forms = "Content-Type: multipart/alternative; boundary=b\n\n" + parts + "--b--";
        assertEquals("The mail has more parts, or more within each other, than mails have.", refused(mail(forms)));
        String longHead = "The mail's head, or that of a part of it, is longer than those of mails are.";
        assertEquals(longHead, refused(mail("X-Line: 1\n".repeat(100_000) + "\nword")));
        assertEquals(longHead, refused(mail("X-Line: " + "long ".repeat(1 << 20) + "\n\nword")));
        var nested = new StringBuilder();
        for (int depth = 0; depth < 1_000; depth++) {
            nested.append("Content-Type: multipart/mixed; boundary=b")
                    .append(depth)
                    .append("\n\n--b")
                    .append(depth)
                    .append('\n');
        }
        assertEquals(
                "The mail has more parts, or more within each other, than mails have.",
                refused(mail(nested.toString())));
    }

    @Test
    void anOutlookMessageWhoseStreamsLieOverEachOtherIsRefused() throws IOException {
        Path file = fixture("testMSG_att_doc.msg");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer message = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int entry : new int[] {streamOf(message, 24_064), streamOf(message, 3_512)}) {
            message.putInt(entry + 120, 30_000);
        }
        assertEquals(
                "The Outlook message is damaged and cannot be read.",
                refused(Files.write(folder.resolve("over"), bytes)));
    }

    @Test
    void aMailInAMailIsAFileOfItsOwnAndWhatCannotBeReadSaysWhy() throws IOException {
        assertEquals(
                List.of(
                        "upload EML",
                        " message.html HTML read",
                        " message-1.eml EML",
                        "  message.html HTML read",
                        "  etc/invoice.pdf PDF read",
                        " meeting.ics - It is a calendar entry, which is not read."),
                told(unpacked(fixture("forwarded.eml"))).subList(0, 6));
    }

    @Test
    void anOutlookMessageIsReadAsAMailIs() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("testMSG_att_doc.msg"));
        assertEquals(
                List.of("upload MSG", " message.html HTML read"), told(files).subList(0, 2));
        assertTrue(files.size() > 2, () -> told(files).toString());
        assertTrue(text(files.get(1)).contains("Subject: "), text(files.get(1)));
    }

    @Test
    void aMessageInAnOutlookMessageIsReadToo() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("testMSG_att_msg.msg"));
        assertTrue(
                files.stream()
                        .anyMatch(file -> file.depth() == 2 && file.filename().equals("message.html")),
                () -> told(files).toString());
    }

    @Test
    void anOutlookMessageThatIsCutOffIsRefused() throws IOException {
        Path whole = fixture("testMSG_att_doc.msg");
        Path half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(Files.readAllBytes(whole), 30_000));
        String reason =
                types.detect(half) instanceof Detected.Unreadable unreadable ? unreadable.reason() : refused(half);
        assertTrue(reason.contains("damaged"), reason);
    }

    @Test
    void attachmentsInExchangesOwnFormAreFiles() throws IOException {
        List<UnpackedFile> files = unpacked(fixture("testWINMAIL.dat"));
        assertEquals("upload TNEF", told(files).get(0));
        assertTrue(files.size() > 1, () -> told(files).toString());
    }

    @Test
    void mailThatWaitsForOthersEndsWhenItIsToStop() throws IOException {
        var busy = new Kinds(types, new ImageFiles(ImageLimits.STANDARD), new Semaphore(0));
        var stop = new IllegalStateException("stop");
        Runnable checkpoint = () -> {
            throw stop;
        };
        var inside = new Inside(new Budget(LIMITS, 1, made, System::nanoTime));
        assertEquals(
                stop,
                assertThrows(
                        IllegalStateException.class,
                        () -> busy.open(folder.resolve("mail.msg"), MediaType.MSG, inside, checkpoint)));
    }
}
