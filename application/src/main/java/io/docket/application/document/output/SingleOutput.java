package io.docket.application.document.output;

import io.docket.application.document.FileContent;
import io.docket.application.kernel.Refusal;
import io.docket.domain.document.Document;
import io.docket.domain.document.output.BuiltInOutput;
import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.document.output.DocumentValues;
import io.docket.domain.document.output.JsonTemplate;
import io.docket.domain.document.output.OutputTemplate;
import io.docket.domain.document.output.OutputTooLarge;
import io.docket.domain.document.output.OutputType;
import io.docket.domain.document.output.Tree;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** One document, put out as a file. */
final class SingleOutput {
    private SingleOutput() {}

    /** By the project's template where that is of the wanted type or none is, else by what is built in. */
    static FileContent of(InboxOutput form, Document document, Optional<OutputType> wanted) {
        OutputType type =
                wanted.or(() -> form.template().map(OutputTemplate::type)).orElse(OutputType.JSON);
        Optional<OutputTemplate> template = form.template().filter(own -> own.type() == type);
        DocumentValues values = form.values(document);
        byte[] text = bounded(type, template, values).getBytes(StandardCharsets.UTF_8);
        String name = document.originalFilename().replaceFirst("\\.[A-Za-z0-9]{1,10}$", "");
        return new FileContent(name + "." + type.extension(), type.mime(), hash(text), new Text(text));
    }

    private static String bounded(OutputType type, Optional<OutputTemplate> template, DocumentValues values) {
        try {
            return text(type, template, values);
        } catch (OutputTooLarge failure) {
            throw Refusal.of(Refusal.Kind.CONFLICT, "output_too_large", failure.getMessage());
        }
    }

    private static String text(OutputType type, Optional<OutputTemplate> template, DocumentValues values) {
        return switch (type) {
            case JSON ->
                json(template.map(own -> ((JsonTemplate) own).compiled().of(values))
                        .orElseGet(() -> BuiltInOutput.values(values)));
            case CSV ->
                csv(
                        template.map(CsvTemplate.class::cast).orElseGet(() -> CsvTemplate.builtIn(values.fields())),
                        values);
        };
    }

    private static String json(Tree tree) {
        var out = new StringBuilder();
        try {
            tree.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static String csv(CsvTemplate template, DocumentValues values) {
        return template.headers() + String.join("", template.lines().of(values));
    }

    private static String hash(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Text(byte[] text) implements FileContent.Body {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            out.write(text);
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
