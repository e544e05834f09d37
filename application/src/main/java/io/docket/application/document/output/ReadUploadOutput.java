package io.docket.application.document.output;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.document.FileContent;
import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Refusal;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.document.Document;
import io.docket.domain.document.output.OutputType;
import java.util.Optional;

/** Puts out, as {@link ReadOutput} does, a document that whoever uploaded it was answered and so may see without reviewing. */
public record ReadUploadOutput(Document document) implements ReadCommand<FileContent> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.UPLOAD).on(document.inbox());
    }

    static final class Handler implements ReadHandler<ReadUploadOutput, FileContent> {
        @Override
        public FileContent handle(ReadUploadOutput command, Access access, TenantStore store) {
            InboxOutput form =
                    InboxOutput.of(command.document().inbox(), store).orElseThrow(() -> Refusal.notFound("inbox"));
            return SingleOutput.of(form, command.document(), Optional.<OutputType>empty());
        }
    }
}
