package io.docket.application.kernel;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes workbooks of sheets of rows, each written as soon as it is given, so that no book is ever held whole. A cell is what
 * it is given as: text is never a formula.
 */
public interface Workbooks {
    /** The most cells that a row may have. */
    int MOST_COLUMNS = 16_384;

    /** A Refusal where no workbook can ever be made. */
    default void refuseUnlessAble() {}

    /** Begins a book on a stream, which is left open. */
    Book open(OutputStream out) throws IOException;

    /** A book that grows by one sheet after the other. */
    interface Book {
        /**
         * Begins the next sheet; the one before takes no more rows. The name is made fit where it is none for a sheet or
         * taken. Where a sheet has no room for more rows, another goes on with the same headers.
         */
        Sheet sheet(String name, List<String> headers) throws IOException;

        /** Writes the end. A book has at least one sheet. */
        void finish() throws IOException;
    }

    /** A sheet that grows by one row after the other. */
    @FunctionalInterface
    interface Sheet {
        void row(List<Cell> cells) throws IOException;
    }

    /** What stands in one place of a sheet. */
    sealed interface Cell {
        Cell EMPTY = new Empty();

        /** Text; what is too long for a cell is cut, and what no file can hold is left out. */
        record Text(String text) implements Cell {}

        /** A number; one of more digits than a cell has is written as text. */
        record Number(BigDecimal number) implements Cell {}

        /** A day. */
        record Day(LocalDate day) implements Cell {}

        /** A moment, shown in UTC. */
        record Moment(Instant moment) implements Cell {}

        /** True or false. */
        record Truth(boolean truth) implements Cell {}

        /** Nothing. */
        record Empty() implements Cell {}
    }
}
