package io.docket.domain.extraction.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountCandidatesTest {
    private static final AmountCandidates SIGNED = AmountCandidates.signed(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOTAL: 9.00 | 9.00",
                "1,234.56 | 1234.56",
                "1.234,56 | 1234.56",
                "1 234,56 € | 1234.56",
                "1'234.50 CHF | 1234.50",
                "12.345.678,90 | 12345678.90",
                "RM9.00 | 9.00",
                "RM 80.90 | 80.90",
                "$8.20 | 8.20",
                "€ 12 | 12.00",
                "529,87 EUR | 529.87",
                "27 .55 | 27.55",
                "5.90SR | 5.90",
                "-0.01 | -0.01",
                "-218,48 € | -218.48",
                "(0.02) | -0.02",
                "3.50- | -3.50",
                "-0,00 | 0.00",
                "EUR:16,90 | 16.90",
            })
    void readsAmountsAsTheyAreWritten(String line, String amount) {
        assertEquals(List.of(amount), values(SIGNED, line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "19.00 %",
                "25.12.2018",
                "12:30",
                "QTY 3",
                "03-3271 9872",
                "000689913856",
                "7.5%",
                "1.2.3.4",
                "1,234.567"
            })
    void takesNothingElseForAnAmount(String line) {
        assertEquals(List.of(), values(SIGNED, line));
    }

    @Test
    void findsEveryAmountOfALine() {
        assertEquals(List.of("4.55", "81.90"), values(SIGNED, "20 Unit(s)   4,55 €   10%   81,90 €"));
    }

    @Test
    void amountsOfACreditNoteLoseTheirSign() {
        assertEquals(List.of("218.48"), values(AmountCandidates.unsigned(Lexicon.standard()), "Total HT   -218,48 €"));
    }

    @Test
    void everyAmountIsReadBackFromEveryWayOfWritingIt() {
        long seed = 529_87;
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            BigDecimal amount = BigDecimal.valueOf(random.nextLong(1, 100_000_000), 2);
            Locale locale = List.of(Locale.ROOT, Locale.GERMANY).get(random.nextInt(2));
            String format = random.nextBoolean() ? "%,.2f" : "%.2f";
            String written = String.format(locale, format, amount);
            assertEquals(
                    List.of(amount.toPlainString()),
                    values(SIGNED, "total " + written),
                    "seed " + seed + ": " + written);
        }
    }

    @Test
    void taxStandsBelowEachOtherForEachRate() {
        List<String> values = values(new TaxCandidates(Lexicon.standard()), """
                Tax 7%     275.00   19.25
                Tax 19%    198.00   37.62
                """);
        assertEquals(List.of("275.00", "19.25", "198.00", "37.62", "473.00", "56.87"), values);
    }

    private static List<String> values(CandidateGenerator generator, String drawing) {
        return generator.candidates(PageDrawing.layout(drawing)).stream()
                .map(Candidate::value)
                .toList();
    }
}
