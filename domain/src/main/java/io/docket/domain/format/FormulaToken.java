package io.docket.domain.format;

/** A word of a formula, and where it begins (from 1). */
record FormulaToken(Kind kind, String text, int at) {
    enum Kind {
        NUMBER,
        TEXT,
        NAME,
        SIGN,
        END
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }
}
