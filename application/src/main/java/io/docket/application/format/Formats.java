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
}
