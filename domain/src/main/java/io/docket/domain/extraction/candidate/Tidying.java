package io.docket.domain.extraction.candidate;

import io.docket.domain.extraction.lexicon.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts right what recognition does to names and addresses: invented spaces, lost ones at brackets, digits for letters. */
final class Tidying {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern GLUED_FORM =
            Pattern.compile("(?<=\\p{L})(?=SDN\\.? ?BHD\\.?$)|(?<=SDN\\.?)(?=BHD\\b)");
    private static final Pattern GLUED_BRACKET = Pattern.compile("(?<=[\\p{L}\\d])(?=\\()|(?<=\\))(?=[\\p{L}\\d])");
    private static final Pattern INVENTED_SPACE =
            Pattern.compile("(?<=[\\p{L}\\d)]) +(?=[,.](?:\\s|$))|(?<=\\p{L}) (?='[sS](?:\\s|$))");
    /** A full stop within an address, after a whole word or number, is a comma with its tail lost. */
    private static final Pattern STOP = Pattern.compile("(?<=\\p{L}{4}|\\d)\\.(?= [\\p{L}\\d]|\\p{L})");

    private static final Pattern SHORT_FORM = Pattern.compile("(?<= )[5S]/[B8D](?= |$)");
    private static final Pattern LAST_TWO_WORDS = Pattern.compile("(?<= )(\\S{2,5}) (\\S{2,5})$");
    private static final String SENDIRIAN_BERHAD = "SDNBHD";
    /** With one letter misread, or one too many. */
    private static final Pattern ALMOST =
            Pattern.compile(".DNBHD|S.NBHD|SD.BHD|SDN.HD|SDNB.D|SDNBH.|SDNB.HD|SDNBH.D|SDN.BHD");

    private static final Pattern LAST_MARK = Pattern.compile("(?<=[\\p{L}\\d.)])[ '’‘`´\"“”~_]+$");

    private final Vocabulary vocabulary;

    Tidying(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    String name(String text) {
        String spaced = GLUED_FORM.matcher(fold(text)).replaceAll(" ");
        spaced = GLUED_BRACKET.matcher(spaced).replaceAll(" ");
        spaced = INVENTED_SPACE.matcher(spaced).replaceAll("");
        spaced = SHORT_FORM.matcher(fold(spaced)).replaceAll("S/B");
        return legalForm(unmarked(vocabulary.repair(spaced)));
    }

    String address(String text) {
        String spaced = INVENTED_SPACE.matcher(fold(text)).replaceAll("");
        spaced = STOP.matcher(spaced).replaceAll(",");
        return unmarked(vocabulary.repair(spaced));
    }

    /** Malaysia's most frequent legal form where one letter is misread. */
    private static String legalForm(String name) {
        Matcher last = LAST_TWO_WORDS.matcher(name);
        if (!last.find()) {
            return name;
        }
        String letters = (last.group(1) + last.group(2)).replaceAll("[^\\p{L}\\d]", "");
        if (!letters.equals(SENDIRIAN_BERHAD) && !ALMOST.matcher(letters).matches()) {
            return name;
        }
        String first = last.group(1).endsWith(".") ? "SDN. " : "SDN ";
        String second = last.group(2).endsWith(".") ? "BHD." : "BHD";
        return name.substring(0, last.start()) + first + second;
    }

    private static String unmarked(String text) {
        return LAST_MARK.matcher(fold(text)).replaceAll("");
    }

    private static String fold(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}
