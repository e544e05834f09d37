package io.docket.domain.document.output;

import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/**
 * A JSON value whose texts hold placeholders. An object whose only member is called <code>{{each name}}</code> becomes an
 * array: what the member holds, once for each row of that table or each value of that field.
 */
public record JsonTemplate(Tree tree) implements OutputTemplate {
    public JsonTemplate {
        TemplateCompiler.compile(tree);
    }

    @Override
    public OutputType type() {
        return OutputType.JSON;
    }

    @Override
    public List<InvalidValue> problems(OutputFields known) {
        return TemplateCompiler.compile(tree).problems(known);
    }

    /** Ready for many documents. */
    public CompiledTemplate compiled() {
        return TemplateCompiler.compile(tree);
    }
}
