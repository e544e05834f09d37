package io.docket.domain.extraction.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
    private static boolean checks(String vat) {
        String country = vat.substring(0, 2);
        String number = vat.substring(2);
        assertTrue(
                CodeFormats.vatNumbers()
                        .byCountry()
                        .get(country)
                        .matcher(number)
                        .matches(),
                vat);
        return VatNumber.checks(country, number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ATU13585627",
                "BE0403170701",
                "BE403170701",
                "CHE107787577IVA",
                "CHE100155212",
                "CZ25123891",
                "DE136695976",
                "DK13585628",
                "EE100931558",
                "EL094259216",
                "ES54362315K",
                "ESX2482300W",
                "ESX5253868R",
                "ESM1234567L",
                "ESJ99216582",
                "ESB58378431",
                "FI20774740",
                "FR40303265045",
                "FR23334175221",
                "FR83404833048",
                "FR4Z123456782",
                "FRK7399859412",
                "GB980780684",
                "HR33392005961",
                "HU12892312",
                "IE6433435F",
                "IE6433435OA",
                "IE8D79739I",
                "IT00743110157",
                "LU15027442",
                "MT11679112",
                "NL004495445B01",
                "NL002455799B11",
                "PL8567346215",
                "PT501964843",
                "RO18547290",
                "SE123456789701",
                "SI50223054",
                "SK2022749619"
            })
    void rightNumberChecksAndNoneWithAnotherDigitDoes(String vat) {
        assertTrue(checks(vat), vat);
        for (int at = 4; at < vat.length(); at++) {
            char digit = vat.charAt(at);
            boolean suffix = vat.startsWith("NL") && at > 10 || vat.startsWith("SE") && at > 11;
            if (Character.isDigit(digit) && !suffix) {
                String other = vat.substring(0, at) + (char) ('0' + (digit - '0' + 1) % 10) + vat.substring(at + 1);
                assertFalse(checks(other), other);
            }
        }
    }

    @Test
    void countryWithoutPublishedCheckDigitsAcceptsAnyNumber() {
        assertTrue(checks("LT100001919017"));
        assertTrue(checks("CZ7103192745"));
        assertTrue(checks("GBGD001"));
    }
}
