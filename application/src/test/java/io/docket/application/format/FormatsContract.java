package io.docket.application.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.docket.application.Samples;
import io.docket.application.document.Documents;
import io.docket.application.inbox.Inboxes;
import io.docket.application.inbox.Projects;
import io.docket.application.kernel.ConcurrentChange;
import io.docket.application.kernel.StoreContract;
import io.docket.application.kernel.Versioned;
import io.docket.domain.format.Condition;
import io.docket.domain.format.DocumentType;
import io.docket.domain.format.Format;
import io.docket.domain.format.Label;
import io.docket.domain.format.LabelCategory;
import io.docket.domain.format.LabelScope;
import io.docket.domain.format.LabelType;
import io.docket.domain.format.Option;
import io.docket.domain.format.Separator;
import io.docket.domain.format.TableType;
import io.docket.domain.inbox.Project;
import io.docket.domain.kernel.FormatId;
import io.docket.domain.kernel.ProjectId;
import io.docket.domain.kernel.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link Formats} promises. */
public interface FormatsContract extends StoreContract {
    private static Format format(String name) {
        var tag = new Label(
                "department",
                "Department",
                "who pays",
                LabelType.STRING,
                LabelScope.PAGE,
                LabelCategory.TAG,
                false,
                true,
                false,
                false,
                List.of(new Option("hr", "Human resources", true), new Option("it", "IT", false)),
                false,
                true,
                Optional.of(new Condition(Map.of("total", List.of("0.00", "1.00")))),
                Optional.of(new Condition(Map.of("total", List.of("2.00")))),
                Optional.empty());
        return new Format(
                new FormatId(Samples.id()),
                name,
                List.of(new DocumentType("invoice", "Invoice")),
                List.of(Label.field("total", "Total", LabelType.CURRENCY, true), tag),
                List.of(new TableType(
                        "lines",
                        List.of(Label.field("article", "Article", LabelType.STRING, false)),
                        LabelScope.SECTION,
                        true,
                        false)),
                List.of(new Separator("barcode", 1)));
    }

    private Format added(TenantId tenant, Format format) {
        writing(tenant, store -> store.the(Formats.class).add(format));
        return format;
    }

    private List<Format> all(TenantId tenant) {
        return reading(
                tenant,
                store -> store.the(Formats.class).all().stream()
                        .map(Versioned::value)
                        .toList());
    }

    @Test
    default void anAddedFormatIsFoundAsItWas() {
        TenantId tenant = storedTenant();
        Format format = added(tenant, format("invoice"));
        assertEquals(
                Optional.of(format),
                reading(
                        tenant,
                        store -> store.the(Formats.class).find(format.id()).map(Versioned::value)));
    }

    @Test
    default void allFormatsComeOldestFirst() {
        TenantId tenant = storedTenant();
        Format older = format("older");
        Format newer = added(tenant, format("newer"));
        added(tenant, older);
        assertEquals(List.of(older, newer), all(tenant));
    }

    @Test
    default void aFormatThatAProjectNamesIsInUseOnceThereIsADocument() {
        TenantId tenant = storedTenant();
        Format format = added(tenant, format("invoice"));
        var project = Project.simple(new ProjectId(Samples.id()), "accounting", List.of(format.id()));
        var inbox = Samples.inbox("invoice", project.id());
        writing(tenant, store -> {
            store.the(Projects.class).add(project);
            store.the(Inboxes.class).add(inbox);
        });
        assertEquals(
                List.of("accounting"),
                reading(tenant, store -> store.the(Formats.class).projectsNaming(format.id())));
        assertEquals(
                false,
                this.<Boolean>reading(tenant, store -> store.the(Formats.class).readsDocuments(format.id())));
        writing(tenant, store -> store.the(Documents.class).add(Samples.document(inbox.id())));
        assertEquals(
                true,
                this.<Boolean>reading(tenant, store -> store.the(Formats.class).readsDocuments(format.id())));
        assertThrows(
                ConcurrentChange.class,
                () -> writing(tenant, store -> store.the(Formats.class).remove(format.id())));
        writing(tenant, store -> store.the(Projects.class).withdraw(project.id()));
        assertEquals(
                false,
                this.<Boolean>reading(tenant, store -> store.the(Formats.class).readsDocuments(format.id())));
        writing(tenant, store -> store.the(Formats.class).remove(format.id()));
        assertEquals(List.of(), all(tenant));
    }

    @Test
    default void anotherTenantSeesNothing() {
        Format format = added(storedTenant(), format("invoice"));
        TenantId other = storedTenant();
        assertEquals(List.of(), all(other));
        assertEquals(
                Optional.empty(),
                reading(other, store -> store.the(Formats.class).find(format.id())));
    }
}
