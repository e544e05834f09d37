package io.docket.application.format;

import static io.docket.application.kernel.Requirement.anyOf;

import io.docket.application.kernel.Access;
import io.docket.application.kernel.ReadCommand;
import io.docket.application.kernel.ReadHandler;
import io.docket.application.kernel.Requirement;
import io.docket.application.kernel.TenantStore;
import io.docket.domain.access.Permission;
import io.docket.domain.format.DocumentType;
import java.util.LinkedHashMap;
import java.util.List;

/** Answers the document types of all formats, each name once, as the oldest format that has it shows it. */
public record ListDocumentTypes() implements ReadCommand<List<DocumentType>> {
    @Override
    public Requirement requires() {
        return anyOf(Permission.EDIT_FORMAT_SETTINGS).onTenant();
    }

    static final class Handler implements ReadHandler<ListDocumentTypes, List<DocumentType>> {
        @Override
        public List<DocumentType> handle(ListDocumentTypes command, Access access, TenantStore store) {
            var types = new LinkedHashMap<String, DocumentType>();
            store.the(Formats.class)
                    .all()
                    .forEach(format ->
                            format.value().documentTypes().forEach(type -> types.putIfAbsent(type.fieldName(), type)));
            return List.copyOf(types.values());
        }
    }
}
