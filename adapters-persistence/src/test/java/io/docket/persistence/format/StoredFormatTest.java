package io.docket.persistence.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.application.Samples;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Option;
import io.docket.domain.format.Separator;
import io.docket.domain.format.TableType;
import io.docket.domain.kernel.FormatId;
import io.docket.persistence.kernel.StoredJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What lies in databases already: a change of this text needs a migration, or a reader for both. */
class StoredFormatTest {
    private static final String LABEL = "{'fieldName':'vat','displayName':'VAT','description':'of the seller',"
            + "'type':'STRING','scope':'DOCUMENT','category':'TAG','mandatory':true,'multiple':false,'visible':true,"
            + "'countInEvaluation':false,'options':[{'name':'a','displayName':'A','active':true}]}";
    private static final String FORMAT = "{'documentTypes':[{'fieldName':'invoice','displayName':'Invoice'}],"
            + "'labels':[" + LABEL + "],"
            + "'tables':[{'name':'lines','columns':[" + LABEL + "],'scope':'SECTION','lineItems':true,"
            + "'collapsed':false}],"
            + "'separators':[{'name':'barcode','page':1}]}";

    @Test
    void aFormatIsStoredInThisForm() {
        var label = new Label(
                "vat",
                "VAT",
                "of the seller",
                LabelType.STRING,
                LabelScope.DOCUMENT,
                LabelCategory.TAG,
                true,
                false,
                true,
                false,
                List.of(new Option("a", "A", true)));
        var format = new Format(
                new FormatId(Samples.id()),
                "invoice",
                List.of(new DocumentType("invoice", "Invoice")),
                List.of(label),
                List.of(new TableType("lines", List.of(label), LabelScope.SECTION, true, false)),
                List.of(new Separator("barcode", 1)));
        assertEquals(
                format,
                StoredJson.read(FORMAT.replace('\'', '"'), FormatJson.class).toDomain(format.id(), "invoice"));
        assertEquals(FORMAT.replace('\'', '"'), StoredJson.write(FormatJson.of(format)));
    }
}
