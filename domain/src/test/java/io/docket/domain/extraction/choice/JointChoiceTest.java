package io.docket.domain.extraction.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.candidate.Candidate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JointChoiceTest {
    private static final JointChoice CHOICE = new JointChoice(JointRules.standard());

    @Test
    void amountsThatAddUpBeatLikelierOnesThatDoNot() {
        Map<String, Option> chosen = CHOICE.choose(Map.of(
                "net_amount", ranking("80.00", 0.5, "100.00", 0.4),
                "tax_amount", ranking("19.00", 0.9),
                "gross_amount", ranking("119.00", 0.9)));
        assertEquals("100.00", chosen.get("net_amount").value());
        assertTrue(chosen.get("net_amount").probability() > 0.8);
    }

    @Test
    void nothingIsDueBeforeItIsInvoiced() {
        Map<String, Option> chosen = CHOICE.choose(Map.of(
                "issue_date", ranking("2018-03-05", 0.9), "due_date", ranking("2018-03-01", 0.5, "2018-04-04", 0.4)));
        assertEquals("2018-04-04", chosen.get("due_date").value());
    }

    @Test
    void sellerAndBuyerAreNotTheSame() {
        Map<String, Option> chosen = CHOICE.choose(Map.of(
                "seller_name", ranking("Blue River", 0.8, "Rose Garden", 0.1),
                "buyer_name", ranking("Blue River GmbH", 0.5, "Rose Garden", 0.4)));
        assertEquals("Blue River", chosen.get("seller_name").value());
        assertEquals("Rose Garden", chosen.get("buyer_name").value());
    }

    @Test
    void fieldIsLeftOutWhereNoValueIsLikelierThanAny() {
        Map<String, Option> chosen = CHOICE.choose(Map.of("total", ranking("9.00", 0.2)));
        assertFalse(chosen.containsKey("total"));
    }

    @Test
    void fieldOfNoRuleIsChosenByItself() {
        assertEquals(
                "9.00",
                CHOICE.choose(Map.of("total", ranking("9.00", 0.7, "1.00", 0.2)))
                        .get("total")
                        .value());
    }

    private static Ranking ranking(Object... valuesAndProbabilities) {
        var options = new LinkedHashMap<String, Double>();
        for (int at = 0; at < valuesAndProbabilities.length; at += 2) {
            options.put((String) valuesAndProbabilities[at], (Double) valuesAndProbabilities[at + 1]);
        }
        double none =
                1 - options.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Ranking(
                options.entrySet().stream()
                        .map(entry -> new Option(candidate(entry.getKey()), List.of(), entry.getValue()))
                        .toList(),
                none);
    }

    private static Candidate candidate(String value) {
        var piece = PageDrawing.layout(value).segments().get(0).whole();
        return Candidate.of(value, "", piece);
    }
}
