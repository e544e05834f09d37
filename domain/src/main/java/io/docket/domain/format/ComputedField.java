package io.docket.domain.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A computed field of a format that was checked: how its value follows from others, as its type is written. */
public final class ComputedField {
    private static final int CENTS = 2;

    private final Label label;
    private final Formula formula;
    private final FormulaScope scope;

    ComputedField(Label label, Formula formula, FormulaScope scope) {
        this.label = label;
        this.formula = formula;
        this.scope = scope;
    }

    public String name() {
        return label.fieldName();
    }

    /** What it follows from. */
    public FormulaReferences references() {
        return formula.references();
    }

    /** Amounts have two decimals and whole numbers none; nothing when an input is absent. */
    public Optional<String> value(FieldValues found) {
        return formula.value(scope, found).map(this::written).filter(text -> !text.isBlank());
    }

    private String written(FormulaValue value) {
        return switch (label.type()) {
            case CURRENCY -> rounded(value, CENTS);
            case INTEGER -> rounded(value, 0);
            case FLOAT -> plain(value.asNumber());
            case STRING, ALPHANUMERIC, NATIONAL_IDENTIFICATION_NUMBER_BE, ADDRESS, DATE, DATETIME, BOOLEAN ->
                value.printed();
        };
    }

    private static String rounded(FormulaValue value, int places) {
        return value.asNumber().setScale(places, RoundingMode.HALF_UP).toPlainString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
