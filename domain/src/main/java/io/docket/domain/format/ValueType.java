package io.docket.domain.format;

/** What a value is to a formula. */
enum ValueType {
    NUMBER("a number"),
    TEXT("a text"),
    DATE("a date"),
    TRUTH("true or false");

    final String words;

    ValueType(String words) {
        this.words = words;
    }

    static ValueType of(LabelType type) {
        return switch (type) {
            case INTEGER, FLOAT, CURRENCY -> NUMBER;
            case DATE, DATETIME -> DATE;
            case BOOLEAN -> TRUTH;
            case STRING, ALPHANUMERIC, NATIONAL_IDENTIFICATION_NUMBER_BE, ADDRESS -> TEXT;
        };
    }
}
