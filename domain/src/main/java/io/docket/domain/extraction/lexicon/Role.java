package io.docket.domain.extraction.lexicon;

import java.util.Locale;

/** What a word on a document is about; the resource files give the words of each role in each language. */
public enum Role {
    TOTAL,
    SUBTOTAL,
    NET,
    TAX,
    CASH,
    CHANGE,
    ROUNDING,
    DISCOUNT,
    PREPAID,
    BALANCE,
    QUANTITY,
    UNIT_PRICE,
    LINE_AMOUNT,
    SURCHARGE,
    SAVING,
    CAPITAL,
    DATE,
    ISSUE_DATE,
    DUE_DATE,
    DELIVERY_DATE,
    OTHER_DATE,
    TIME,
    INVOICE_NUMBER,
    OTHER_NUMBER,
    PHONE,
    TAX_NUMBER,
    VAT_ID,
    COMPANY_NUMBER,
    IBAN,
    BANK,
    SELLER,
    BUYER,
    BUYER_VAT,
    OTHER_PARTY,
    NAME_LABEL,
    ADDRESS_LABEL,
    CURRENCY_LABEL,
    TITLE,
    GREETING,
    STAFF,
    LEGAL_FORM,
    TRADE,
    STREET,
    PLACE,
    WEB,
    POSITION,
    ARTICLE,
    DESCRIPTION,
    UNIT,
    UNIT_NAME;

    /** The role's name in the resource files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
