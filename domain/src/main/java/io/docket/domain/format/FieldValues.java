package io.docket.domain.format;

import java.util.List;
import java.util.Optional;

/** What was found on a document, as formulas and conditions read it: normalised by each field's type. */
public interface FieldValues {
    Optional<String> field(String name);

    /** The cells of a column that hold something, from top to bottom. */
    List<String> column(String table, String column);
}
