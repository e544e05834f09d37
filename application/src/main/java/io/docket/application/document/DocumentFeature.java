package io.docket.application.document;

import io.docket.application.kernel.Handlers;
import io.docket.application.kernel.Ids;
import io.docket.application.kernel.Signals;
import java.time.InstantSource;

/** Registers this feature's handlers. */
public final class DocumentFeature {
    private DocumentFeature() {}

    public static void register(
            Handlers handlers,
            FileStore files,
            DocumentReader reader,
            PageDrawing drawing,
            UploadLimits limits,
            Signals signals,
            Ids ids,
            InstantSource clock) {
        var results = new ResultWait(signals, clock);
        var sources = new SourceFiles(files, reader);
        handlers.running(
                        UploadDocument.class,
                        new UploadDocument.Handler(files, reader, results, limits, signals, ids, clock))
                .read(ReadDocument.class, new ReadDocument.Handler(clock))
                .write(RemoveDocument.class, new RemoveDocument.Handler(clock))
                .running(ReadOriginalFile.class, new ReadOriginalFile.Handler(sources))
                .running(ReadPageImages.class, new ReadPageImages.Handler(sources, drawing))
                .running(ExportDocument.class, new ExportDocument.Handler(sources, drawing))
                .write(MoveDocuments.class, new MoveDocuments.Handler(clock))
                .running(CopyDocuments.class, new CopyDocuments.Handler(files, signals, ids, clock))
                .running(QueryFiles.class, new QueryFiles.Handler(sources, clock))
                .read(ReadText.class, new ReadText.Handler())
                .read(ReadWords.class, new ReadWords.Handler())
                .running(ReprocessDocument.class, new ReprocessDocument.Handler(signals, ids, clock))
                .read(ListDocuments.class, new ListDocuments.Handler(clock))
                .read(PageDocuments.class, new PageDocuments.Handler(clock))
                .read(ReadTagFields.class, new ReadTagFields.Handler())
                .running(StartBulkTask.class, new StartBulkTask.Handler(signals, ids, clock))
                .read(ListBulkTasks.class, new ListBulkTasks.Handler())
                .read(ReadBulkTask.class, new ReadBulkTask.Handler())
                .running(AdvanceBulkTasks.class, new AdvanceBulkTasks.Handler(limits, signals, ids, clock))
                .running(EraseInboxes.class, new EraseInboxes.Handler(clock))
                .running(RemoveStrayFiles.class, new RemoveStrayFiles.Handler(files, clock));
    }
}
