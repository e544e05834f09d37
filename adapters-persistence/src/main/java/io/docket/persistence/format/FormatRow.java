package io.docket.persistence.format;

import io.docket.domain.format.Format;
import io.docket.domain.kernel.FormatId;
import io.docket.persistence.kernel.OwnedKey;
import io.docket.persistence.kernel.OwnedRow;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "formats")
class FormatRow extends OwnedRow<Format> {
    private String name;
    private String definition;

    protected FormatRow() {}

    private FormatRow(OwnedKey key) {
        super(key);
    }

    static FormatRow of(OwnedKey key, Format format) {
        var row = new FormatRow(key);
        row.change(format);
        return row;
    }

    @Override
    protected void change(Format format) {
        name = format.name();
        definition = StoredJson.write(FormatJson.of(format));
    }

    @Override
    protected Format toDomain() {
        return StoredJson.read(definition, FormatJson.class).toDomain(new FormatId(key().id()), name);
    }
}
