package io.docket.ocr.container;

import io.docket.application.document.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail as it is sent (RFC 5322); a mail that is attached to it is a file of its own. */
final class MimeMail implements Container {
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .setMaxPartCount(2_000)
            .setMaxNestingDepth(50)
            .build();

    @Override
    public void open(Path file, Inside inside) throws IOException {
        var reading = new MimeReading(inside);
        var parser = new MimeStreamParser(LIMITS, DecodeMonitor.SILENT, new DefaultBodyDescriptorBuilder());
        parser.setContentHandler(reading);
        parser.setContentDecoding(true);
        parser.setNoRecurse();
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            parser.parse(content);
            reading.finish();
        } catch (MimeException | IOException damaged) {
            throw new UnreadableFile("The mail is damaged and cannot be read.", damaged);
        }
    }
}
