package io.docket.persistence.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.document.MediaType;
import io.docket.domain.document.Stage;
import io.docket.domain.document.Symbology;
import io.docket.domain.document.TextSource;
import io.docket.domain.document.VersionSource;
import io.docket.domain.document.output.CsvTemplate;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.job.JobState;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that lie in databases already: a name may be added here, and never be changed or removed without a migration. */
class StoredNamesTest {
    static Stream<Arguments> names() {
        return Stream.of(
                Arguments.of(
                        "PDF JPEG PNG TIFF CII UBL TEXT BMP GIF WEBP DOC DOCX ODT RTF HTML XLS XLSX ODS CSV PPT PPTX ODP"
                                + " EML MSG TNEF ZIP",
                        MediaType.values()),
                Arguments.of("UNPACK TEXT SECTIONS FIELDS DECISION", Stage.values()),
                Arguments.of("LAYER TESSERACT PP_OCR GENERATED NONE", TextSource.values()),
                Arguments.of("QR_CODE CODE_128 CODE_39", Symbology.values()),
                Arguments.of("COMMA SEMICOLON TAB", CsvTemplate.Separator.values()),
                Arguments.of("HUMAN MACHINE", VersionSource.values()),
                Arguments.of("ANNOTATION TAG SEPARATOR COMPUTED", LabelCategory.values()),
                Arguments.of("DOCUMENT PAGE SECTION", LabelScope.values()),
                Arguments.of(
                        "STRING DATE INTEGER FLOAT CURRENCY ALPHANUMERIC NATIONAL_IDENTIFICATION_NUMBER_BE BOOLEAN DATETIME ADDRESS",
                        LabelType.values()),
                Arguments.of("QUEUED LEASED DONE FAILED", JobState.values()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void storedNamesStay(String names, Enum<?>[] values) {
        assertEquals(
                List.of(names.split(" ")), Arrays.stream(values).map(Enum::name).toList());
    }
}
