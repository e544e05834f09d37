package io.docket.domain.extraction.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.LabelWords;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameAndAddressCandidatesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BLUE RIVER TRADING (519537-X) | BLUE RIVER TRADING",
                "BLUE RIVER PLT (LLP0007299-LGN) | BLUE RIVER PLT",
                "BLUE RIVER SDN BHD 862725-U | BLUE RIVER SDN BHD",
                "OWNED BY: BLUE RIVER SDN BHD | BLUE RIVER SDN BHD",
                "#000002 BLUE RIVER (M) SDN BHD | BLUE RIVER (M) SDN BHD",
                "BLUE RIVER(M)SDNBHD | BLUE RIVER (M) SDN BHD",
                "BLUE RIVER 5DN BHO | BLUE RIVER SDN BHD",
                "BLUE RIVER SON BHD | BLUE RIVER SDN BHD",
                "DIMILIKI : BLUE RIVER SDN BHD | BLUE RIVER SDN BHD",
                "BLUE RIVER SDN DHD BO2TZ5-U | BLUE RIVER SDN BHD",
                "BLUE RIVER SDN BHID | BLUE RIVER SDN BHD",
                "BLUE RIVER S/B' | BLUE RIVER S/B",
                "C0FFEE H0USE | COFFEE HOUSE",
                "BLUE RIVER HARDUARE | BLUE RIVER HARDWARE",
                "BLUE RIVER CASH&CARRY | BLUE RIVER CASH&CARRY",
                "Gardenia Mini Market | Gardenia Mini Market",
            })
    void companyIsTidied(String line, String company) {
        assertEquals(
                company,
                new CompanyCandidates(LEXICON)
                        .candidates(PageDrawing.layout(line))
                        .get(0)
                        .value());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO 3,JALAN BESAR,45600 KLANG | NO 3,JALAN BESAR,45600 KLANG",
                "L0T 7, JALAN BESAR, KUALA LUMPUR. | LOT 7, JALAN BESAR, KUALA LUMPUR.",
                "7, Jalan Besar, 43300 Cheras , Selangor | 7, Jalan Besar, 43300 Cheras, Selangor",
                "7 JALAN BESAR, KAWASAN PERINDUSTIAN | 7 JALAN BESAR, KAWASAN PERINDUSTRIAN",
                "HQ ADD: 7 JALAN BESAR TEL: 03-1234 5678 | 7 JALAN BESAR",
            })
    void addressIsTidied(String line, String address) {
        assertEquals(
                address,
                new AddressCandidates(LEXICON)
                        .candidates(PageDrawing.layout(line))
                        .get(0)
                        .value());
    }

    @Test
    void addressJoinsLinesThatStandBelowEachOther() {
        List<String> values =
                values(new AddressCandidates(LEXICON), "7, JALAN BESAR,\nTAMAN INDAH,\n45600 KLANG\n\n\n\nfar below");
        assertTrue(values.contains("7, JALAN BESAR, TAMAN INDAH, 45600 KLANG"));
        assertTrue(values.stream().noneMatch(value -> value.contains("KLANG far")));
    }

    @Test
    void partyIsTakenFromALabelAndFromTheSendersLine() {
        List<String> values =
                values(new PartyCandidates(LEXICON), "Blue River GmbH - Am Ufer 3 - 12345 Stadt\nName: Rose Garden AG");
        assertTrue(values.contains("Blue River GmbH"), values::toString);
        assertTrue(values.contains("Blue River"), values::toString);
        assertTrue(values.contains("Rose Garden AG"), values::toString);
    }

    @Test
    void textOfAFieldThatUsersMadeStandsAfterBesideOrBelowItsName() {
        var words = LabelWords.of("Job site", "job_site");
        assertEquals(List.of("Harbour 7"), values(new LabelledCandidates(words, false), "Job site: Harbour 7"));
        assertEquals(List.of("Harbour 7"), values(new LabelledCandidates(words, false), "JOB SITE     Harbour 7"));
        assertEquals(List.of("Harbour 7"), values(new LabelledCandidates(words, true), "Job site\nHarbour 7"));
        assertEquals(List.of(), values(new LabelledCandidates(words, true), "Job site\nHarbour"));
    }

    @Test
    void optionIsFoundByEitherOfItsNames() {
        var options = new OptionCandidates(Map.of("cash", List.of("cash", "Cash payment"), "card", List.of("card")));
        assertEquals(List.of("card"), values(options, "paid by CARD"));
        assertEquals(List.of("cash", "cash"), values(options, "cash payment"));
    }

    @Test
    void numbersOfAllKindsAreNormalised() {
        assertEquals(List.of("12"), values(NumberCandidates.integers(), "Items 12 of 3.50 at 12:30"));
        assertEquals(List.of("0.025"), values(NumberCandidates.decimals(), "weight 0,025 kg"));
        assertEquals(List.of("85073003328"), values(NumberCandidates.nationalNumbers(), "NN 85.07.30-033.28"));
        assertEquals(List.of(), values(NumberCandidates.nationalNumbers(), "NN 85.07.30-033.29"));
    }

    private static List<String> values(CandidateGenerator generator, String drawing) {
        return generator.candidates(PageDrawing.layout(drawing)).stream()
                .map(Candidate::value)
                .toList();
    }
}
