package io.docket.persistence.document;

import io.docket.domain.document.Barcode;
import io.docket.domain.document.ReadPage;
import io.docket.domain.document.TextLine;
import io.docket.domain.document.TextSource;
import io.docket.domain.kernel.DocumentId;
import io.docket.domain.kernel.TenantId;
import io.docket.persistence.kernel.StoredJson;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

@Entity
@Table(name = "read_pages")
class PageRow {
    @EmbeddedId
    private Key key;

    private int width;
    private int height;
    private int turns;

    @Enumerated(EnumType.STRING)
    private TextSource source;

    private String lines;

    private String barcodes;

    protected PageRow() {}

    static PageRow of(TenantId tenant, DocumentId document, ReadPage page) {
        var row = new PageRow();
        row.key = new Key(tenant, document, page.number());
        row.width = page.width();
        row.height = page.height();
        row.turns = page.turns();
        row.source = page.source();
        row.lines = StoredJson.write(page.lines().stream()
                .map(line -> line.words().stream().map(WordJson::of).toList())
                .toList());
        row.barcodes = page.barcodes().isEmpty()
                ? null
                : StoredJson.write(page.barcodes().stream().map(BarcodeJson::of).toList());
        return row;
    }

    String lines() {
        return lines;
    }

    ReadPage toDomain() {
        List<List<WordJson>> stored = StoredJson.read(lines, new TypeReference<List<List<WordJson>>>() {});
        return new ReadPage(
                key.number,
                width,
                height,
                turns,
                source,
                stored.stream()
                        .map(line -> new TextLine(
                                line.stream().map(WordJson::toDomain).toList()))
                        .toList(),
                domainBarcodes());
    }

    private List<Barcode> domainBarcodes() {
        return barcodes == null
                ? List.of()
                : StoredJson.read(barcodes, new TypeReference<List<BarcodeJson>>() {}).stream()
                        .map(BarcodeJson::toDomain)
                        .toList();
    }

    /** A page of a document of a tenant. */
    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "tenant_id")
        private String tenant;

        @Column(name = "document_id")
        private String document;

        @Column(name = "page_number")
        private int number;

        protected Key() {}

        Key(TenantId tenant, DocumentId document, int number) {
            this.tenant = tenant.value();
            this.document = document.value();
            this.number = number;
        }

        @Override
        public final boolean equals(Object other) {
            return other instanceof Key that
                    && Objects.equals(tenant, that.tenant)
                    && Objects.equals(document, that.document)
                    && number == that.number;
        }

        @Override
        public final int hashCode() {
            return Objects.hash(tenant, document, number);
        }
    }
}
