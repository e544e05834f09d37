package io.docket.domain.extraction;

import io.docket.domain.extraction.candidate.AddressCandidates;
import io.docket.domain.extraction.candidate.AmountCandidates;
import io.docket.domain.extraction.candidate.CodeCandidates;
import io.docket.domain.extraction.candidate.CompanyCandidates;
import io.docket.domain.extraction.candidate.CurrencyCandidates;
import io.docket.domain.extraction.candidate.DateCandidates;
import io.docket.domain.extraction.candidate.IdentifierCandidates;
import io.docket.domain.extraction.candidate.PartyCandidates;
import io.docket.domain.extraction.candidate.TaxCandidates;
import io.docket.domain.extraction.candidate.VatCandidates;
import io.docket.domain.extraction.feature.AmountFeatures;
import io.docket.domain.extraction.feature.AnchorFeatures;
import io.docket.domain.extraction.feature.DateFeatures;
import io.docket.domain.extraction.feature.FeatureExtractor;
import io.docket.domain.extraction.feature.PartyCodeFeatures;
import io.docket.domain.extraction.feature.PartyFeatures;
import io.docket.domain.extraction.feature.RunFeatures;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of the standard formats, each with its generator and its features. */
public final class KnownFields {
    private final Map<String, KnownField> byName = new LinkedHashMap<>();

    public KnownFields(Lexicon lexicon) {
        var dates = new DateCandidates(lexicon);
        var amounts = AmountCandidates.unsigned(lexicon);
        var dateFeatures = new DateFeatures();
        var amountFeatures = new AmountFeatures();
        FeatureExtractor invoiceDates = dateFeatures.onInvoices();
        FeatureExtractor invoiceAmounts = amountFeatures.onInvoices();
        FeatureExtractor anchors = new AnchorFeatures().onInvoices();
        FeatureExtractor partyFeatures = new PartyFeatures().onInvoices();
        var parties = new PartyCandidates(lexicon);
        List.of(
                        new KnownField("company", new CompanyCandidates(lexicon), new RunFeatures()),
                        new KnownField("address", new AddressCandidates(lexicon), new RunFeatures()),
                        new KnownField("date", dates, dateFeatures),
                        new KnownField("total", AmountCandidates.signed(lexicon), amountFeatures),
                        new KnownField("invoice_number", new IdentifierCandidates(), anchors),
                        new KnownField("issue_date", dates, invoiceDates),
                        new KnownField("due_date", dates, invoiceDates),
                        new KnownField("seller_name", parties, partyFeatures),
                        new KnownField("buyer_name", parties, partyFeatures),
                        new KnownField("seller_vat", new VatCandidates(lexicon), new PartyCodeFeatures().onInvoices()),
                        new KnownField("currency", new CurrencyCandidates(lexicon), anchors),
                        new KnownField("net_amount", amounts, invoiceAmounts),
                        new KnownField("tax_amount", new TaxCandidates(lexicon), invoiceAmounts),
                        new KnownField("gross_amount", amounts, invoiceAmounts),
                        new KnownField("iban", CodeCandidates.ibans(), anchors))
                .forEach(field -> byName.put(field.name(), field));
    }

    public Optional<KnownField> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public List<String> names() {
        return List.copyOf(byName.keySet());
    }
}
