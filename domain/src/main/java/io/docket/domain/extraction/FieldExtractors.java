package io.docket.domain.extraction;

import io.docket.domain.extraction.learning.FieldModel;
import io.docket.domain.extraction.learning.ModelFile;
import io.docket.domain.extraction.lesson.LessonFieldExtractor;
import io.docket.domain.extraction.lexicon.Lexicon;
import io.docket.domain.extraction.payment.PaymentCodeFieldExtractor;
import io.docket.domain.extraction.rule.Patterns;
import io.docket.domain.extraction.rule.RuleFieldExtractor;
import io.docket.domain.extraction.steering.KeyValueCutOff;
import io.docket.domain.extraction.steering.SteeredFieldExtractor;
import io.docket.domain.extraction.table.PageTables;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The extractor that comes with Docket: its own lexicon, and the weights that were learned from the corpus. */
public final class FieldExtractors {
    private static final String WEIGHTS = "/io/docket/domain/extraction/weights.txt";

    private FieldExtractors() {}

    /**
     * Reads the lexicon and the weights; the extractor is safe for use by several threads and meant to be kept. What comes
     * later has the last word.
     */
    public static FieldExtractor standard(Patterns patterns) {
        Lexicon lexicon = Lexicon.standard();
        Map<String, FieldModel> models = models();
        var learned = new LearnedFieldExtractor(lexicon, models);
        var model = new KeyValueCutOff(learned, models.keySet());
        var calibrated = new RecalibratedFieldExtractor(model);
        var tables = new PageTables(calibrated, lexicon);
        var taught = new LessonFieldExtractor(tables, lexicon);
        var coded = new PaymentCodeFieldExtractor(taught);
        var ruled = new RuleFieldExtractor(coded, patterns, lexicon);
        return new SteeredFieldExtractor(new EachPageFieldExtractor(ruled));
    }

    /** The learned weights, by field. */
    public static Map<String, FieldModel> models() {
        try (InputStream in = FieldExtractors.class.getResourceAsStream(WEIGHTS)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + WEIGHTS + " is missing");
            }
            return ModelFile.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
