package io.docket.domain.extraction.candidate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name within a line: without a label before it, and without the registration number after it. */
record PrintedName(int start, int end, boolean labelled, boolean registered) {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:#?\\d{4,} |(?:own(?:ed)? by|dimiliki(?: oleh)?|operated by|managed by|company|seller|supplier|name|nama|firma|nom|soci[ée]t[ée]) ?: ?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REGISTRATION = Pattern.compile(
            "[ ,]*(?:[(\\[{] ?(?:(?:co\\.?|company|reg\\.?|roc)[ .:]*(?:reg\\.?|no\\.?)?[ .:]*)?[A-Z]{0,3}[\\dOIlSB]{3,}[\\dOIlSB ]*[- .]{0,3}(?:[A-Z\\d]|[A-Z]{3})?[ .]*[)\\]}]?"
                    + "|[A-Z]{0,2}\\d{4,} ?- ?[A-Z]"
                    + "|(?<=(?:S[DO0]N\\.? ?[B8DR]H[DO0]|S/[B8])\\.?) +\\S*\\d\\S*(?: \\w{2,3}\\)?)?)(?: ?\\(\\w{2,4}\\))?[ .]*$",
            Pattern.CASE_INSENSITIVE);

    static PrintedName in(String line) {
        int start = 0;
        Matcher label = LABEL.matcher(line);
        boolean labelled = label.find() && label.end() < line.length();
        if (labelled) {
            start = label.end();
        }
        int end = line.length();
        Matcher registration = REGISTRATION.matcher(line);
        boolean registered = registration.find(start) && registration.start() > start;
        if (registered) {
            end = registration.start();
        }
        while (end > start + 1 && " ,;:-*".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end - 1 && " ,;:-*".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        return new PrintedName(start, end, labelled, registered);
    }
}
