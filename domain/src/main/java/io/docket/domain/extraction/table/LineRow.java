package io.docket.domain.extraction.table;

import io.docket.domain.extraction.layout.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A line of a table: the row that holds its amount, by its index, and the texts that describe it, which may stand on other rows. */
record LineRow(
        int index,
        NumberCell amount,
        Optional<NumberCell> quantity,
        Optional<NumberCell> price,
        Optional<Product> product,
        List<Piece> description) {
    LineRow {
        description = List.copyOf(description);
    }

    LineRow described(List<Piece> texts) {
        return new LineRow(index, amount, quantity, price, product, texts);
    }

    /** With the sign that is printed. */
    BigDecimal signedAmount() {
        BigDecimal value = product.map(Product::amount).orElse(amount.usual());
        return amount.negative() ? value.negate() : value;
    }
}
