package io.docket.ocr.container;

import io.docket.application.document.UnreadableFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.io.MaxHeaderLengthLimitException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.io.MaxNestingDepthLimitException;
import org.apache.james.mime4j.io.MaxPartCountLimitException;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;

/** A mail as it is sent (RFC 5322); a mail that is attached to it is a file of its own. */
final class MimeMail implements Container {
    private static final MimeConfig LIMITS = MimeConfig.custom()
            .setMaxLineLen(1 << 20)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .setMaxTotalHeaderCount(20_000)
            .setMaxTotalHeaderLen(16L << 20)
            .setMaxPartCount(2_000)
            .setMaxNestingDepth(20)
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
            throw new UnreadableFile(sentence(damaged), damaged);
        }
    }

    private static String sentence(Exception damaged) {
        if (damaged instanceof MaxHeaderLimitException
                || damaged instanceof MaxHeaderLengthLimitException
                || damaged.getCause() instanceof MaxLineLimitException) {
            return "The mail's head, or that of a part of it, is longer than those of mails are.";
        }
        return damaged instanceof MaxPartCountLimitException || damaged instanceof MaxNestingDepthLimitException
                ? "The mail has more parts, or more within each other, than mails have."
                : "The mail is damaged and cannot be read.";
    }
}
