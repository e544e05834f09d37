package io.docket.application.document;

import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.InvalidValue;
import java.util.List;

/** Documents that are named one by one for something that is done with all of them, or with none. */
public final class DocumentSelection {
    private static final int MOST = 1_000;

    private DocumentSelection() {}

    /** Without doubles, and within bounds; {@code field} is what names them. */
    public static List<DocumentId> checked(String field, List<DocumentId> documents) {
        List<DocumentId> distinct = documents.stream().distinct().toList();
        if (distinct.isEmpty() || distinct.size() > MOST) {
            throw new InvalidValue(field, "must name between 1 and " + MOST + " documents");
        }
        return distinct;
    }
}
