package io.docket.application.document.output;

import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Workbooks;

/** Registers the handlers of putting documents out. */
public final class OutputFeature {
    private OutputFeature() {}

    public static void register(Handlers handlers, Workbooks workbooks) {
        handlers.read(ReadOutputTemplate.class, new ReadOutputTemplate.Handler())
                .write(SetOutputTemplate.class, new SetOutputTemplate.Handler())
                .write(RemoveOutputTemplate.class, new RemoveOutputTemplate.Handler())
                .read(ReadOutput.class, new ReadOutput.Handler())
                .read(ReadUploadOutput.class, new ReadUploadOutput.Handler())
                .running(QueryOutput.class, new QueryOutput.Handler())
                .running(QueryWorkbook.class, new QueryWorkbook.Handler(workbooks));
    }
}
