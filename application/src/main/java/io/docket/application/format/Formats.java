package io.docket.application.format;

import io.docket.application.kernel.TenantPort;
import io.docket.application.kernel.Versioned;
import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import java.util.List;
import java.util.Optional;

/** The tenant's formats. */
public interface Formats extends TenantPort {
    Optional<Versioned<Format>> find(FormatId id);

    /** By id, so oldest first. */
    List<Versioned<Format>> all();

    void add(Format format);

    /** Stores the changed value; ConcurrentChange unless the stored one still has this number. */
    void save(Versioned<Format> format);

    /** ConcurrentChange while a project names it. */
    void remove(FormatId id);

    /** The names of the projects that name it. */
    List<String> projectsNaming(FormatId id);

    /** Whether there is a document in an inbox of a project that names it. */
    boolean readsDocuments(FormatId id);
}
