package io.docket.domain.document.output;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/**
 * What documents are made into. Its texts may hold placeholders:
 *
 * <pre>
 * placeholder = "{{" path [ "." ( "confidence" | "text" ) ] "}}"
 * path        = name                    a field, or a table as a list of objects
 *             | "meta" "." name         what is known of the document beside its values, see {@link MetaValue}
 *             | "row" "." name          a column, where a table's rows are repeated
 *             | "value"                 the value, where a field's values are repeated
 * name        = letter { letter | digit | "_" } | '"' any text, with \ before " and \ '"'
 * </pre>
 *
 * A quoted name is never one of the words above. A backslash before <code>{{</code> makes it plain text. A text that is
 * nothing but one placeholder becomes the value itself: numbers and truths are such, several values are an array, and what is
 * missing is null. Filling in a template never fails, whatever a document says, but by {@link OutputTooLarge}.
 */
public sealed interface OutputTemplate permits JsonTemplate, CsvTemplate {
    OutputType type();

    /** Each name that is used and unknown, with where it stands; a template without any is fit for use. */
    List<InvalidValue> problems(OutputFields known);
}
