package io.docket.domain.extraction.choice;

import io.docket.domain.extraction.layout.Piece;
import io.docket.domain.extraction.lexicon.FoldedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The rules that values of a receipt or an invoice keep, each with how much it counts. */
public final class JointRules {
    private static final double IMPOSSIBLE = -8;

    private JointRules() {}

    /** All rules; no two of them name the same field. */
    public static List<JointRule> standard() {
        return List.of(new CompanyApartFromAddress(), new AmountsAddUp(), new DueAfterIssue(), new PartiesDiffer());
    }

    /** The lines of a receipt's company are not those of its address, and stand above them. */
    record CompanyApartFromAddress() implements JointRule {
        @Override
        public List<String> fields() {
            return List.of("company", "address");
        }

        @Override
        public double score(Map<String, Option> choice) {
            Option company = choice.get("company");
            Option address = choice.get("address");
            if (company == null || address == null) {
                return 0;
            }
            boolean shared = company.candidate().pieces().stream()
                    .map(Piece::segment)
                    .anyMatch(segment ->
                            address.candidate().pieces().stream().anyMatch(piece -> piece.segment() == segment));
            if (shared) {
                return IMPOSSIBLE;
            }
            int gap = address.candidate().segment().row()
                    - company.candidate().last().segment().row();
            return gap < 0 ? -2 : 0;
        }
    }

    /** Net and tax make gross. */
    record AmountsAddUp() implements JointRule {
        private static final double ADDS_UP = 3;
        private static final BigDecimal ROUNDED = new BigDecimal("0.02");

        @Override
        public List<String> fields() {
            return List.of("net_amount", "tax_amount", "gross_amount");
        }

        @Override
        public double score(Map<String, Option> choice) {
            if (choice.size() < 3) {
                return 0;
            }
            BigDecimal net = amount(choice, "net_amount");
            BigDecimal tax = amount(choice, "tax_amount");
            BigDecimal gross = amount(choice, "gross_amount");
            BigDecimal difference = net.add(tax).subtract(gross).abs();
            if (difference.signum() == 0) {
                return ADDS_UP;
            }
            return difference.compareTo(ROUNDED) <= 0 ? 0 : -1.5;
        }

        private static BigDecimal amount(Map<String, Option> choice, String field) {
            return new BigDecimal(choice.get(field).value());
        }
    }

    /** Nothing is due before it is invoiced. */
    record DueAfterIssue() implements JointRule {
        @Override
        public List<String> fields() {
            return List.of("issue_date", "due_date");
        }

        @Override
        public double score(Map<String, Option> choice) {
            Option issue = choice.get("issue_date");
            Option due = choice.get("due_date");
            return issue != null && due != null && due.value().compareTo(issue.value()) < 0 ? IMPOSSIBLE : 0;
        }
    }

    /** Nobody invoices himself. */
    record PartiesDiffer() implements JointRule {
        @Override
        public List<String> fields() {
            return List.of("seller_name", "buyer_name");
        }

        @Override
        public double score(Map<String, Option> choice) {
            Option seller = choice.get("seller_name");
            Option buyer = choice.get("buyer_name");
            if (seller == null || buyer == null) {
                return 0;
            }
            String one = FoldedText.letters(seller.value());
            String other = FoldedText.letters(buyer.value());
            return one.contains(other) || other.contains(one) ? IMPOSSIBLE : 0;
        }
    }
}
