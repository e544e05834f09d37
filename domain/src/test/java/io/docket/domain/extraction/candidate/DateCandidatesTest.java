package io.docket.domain.extraction.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.docket.domain.extraction.PageDrawing;
import io.docket.domain.extraction.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateCandidatesTest {
    private static final DateCandidates DATES = new DateCandidates(Lexicon.standard());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Date: 25/12/2018 8:13:39 PM | 2018-12-25",
                "DATE:25/12/2018 | 2018-12-25",
                "25/12/20188:13:39PM | 2018-12-25",
                "24-01-18 | 2018-01-24",
                "Date: 25/12/2 018 | 2018-12-25",
                "23/03/18 10:15 | 2018-03-23",
                "Rechnung vom 05.03.2018. | 2018-03-05",
                "issued at 2019-06-10 | 2019-06-10",
                "2018/03/23 | 2018-03-23",
                "10 MAR 2018 18:24 | 2018-03-10",
                "10 0CT 2017 TUE | 2017-10-10",
                "14/JUN/2017 | 2017-06-14",
                "5. März 2018 | 2018-03-05",
                "1er février 2019 | 2019-02-01",
                "le 13 déc. 2017 | 2017-12-13",
                "3 mei 2020 | 2020-05-03",
                "7 gennaio 2021 | 2021-01-07",
                "12 de octubre de 2019 | 2019-10-12",
                "9 Ogos 2018 | 2018-08-09",
                "Oct 9, 2017 | 2017-10-09",
                "Ref 20180310 | 2018-03-10",
                "Date: 23/04/201 7 | 2017-04-23",
                "1 3/04/2018 | 2018-04-13",
                "2703/2018 | 2018-03-27",
            })
    void readsDatesAsTheyAreWritten(String line, String date) {
        assertEquals(List.of(date), values(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tel 03-8051 9514",
                "32/13/2018",
                "IP 192.168.10.12",
                "30.02.2018",
                "1.234,56",
                "12:30:45",
                "No 4711/0815"
            })
    void takesNothingElseForADate(String line) {
        assertEquals(List.of(), values(line));
    }

    @Test
    void dayComesFirstUnlessSomethingTellsOtherwise() {
        assertEquals(List.of("2017-03-11"), values("Date 11/03/2017"));
    }

    @Test
    void monthComesFirstWhereAnotherDateCannotBeReadOtherwise() {
        assertEquals(
                List.of("2017-11-03", "2017-12-03", "2017-11-17"),
                values("Invoice Date 11/03/2017\nDue Date 12/03/2017\nPaid 11/17/2017"));
    }

    @Test
    void monthComesFirstWhereTheSameDayStandsThereUnmistakably() {
        assertEquals(List.of("2017-11-03", "2017-11-03"), values("Date 11/03/2017\nNovember 3, 2017"));
    }

    @Test
    void everyDayIsReadBackFromEveryWayOfWritingIt() {
        long seed = 20_171_103;
        var random = new SplittableRandom(seed);
        for (int round = 0; round < 300; round++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(16_000));
            String written = switch (random.nextInt(4)) {
                case 0 -> "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
                case 1 -> "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
                case 2 -> day.toString();
                default ->
                    "%d %s %d".formatted(day.getDayOfMonth(), day.getMonth().name(), day.getYear());
            };
            assertEquals(List.of(day.toString()), values("on " + written + " at noon"), "seed " + seed);
        }
    }

    private static List<String> values(String drawing) {
        return DATES.candidates(PageDrawing.layout(drawing)).stream()
                .map(Candidate::value)
                .toList();
    }
}
