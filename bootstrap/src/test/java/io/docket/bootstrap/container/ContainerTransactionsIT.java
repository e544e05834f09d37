package io.docket.bootstrap.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.docket.application.kernel.Store;
import io.docket.application.memory.RandomIds;
import io.docket.application.tenant.Tenants;
import io.docket.bootstrap.testing.TestServer;
import io.docket.domain.kernel.TenantId;
import io.docket.domain.tenant.Tenant;
import io.docket.persistence.jpa.JpaStore;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ContainerTransactionsIT {
    private static final String BEANS =
            "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>";

    @Inject
    private ContainerStore container;

    private JpaStore store;
    private Tenant tenant;

    /** The store's libraries as the product's archive has them. */
    @Deployment
    static WebArchive archive() {
        WebArchive archive = ShrinkWrap.create(WebArchive.class, "container.war")
                .addClass(ContainerStore.class)
                .addAsWebInfResource(new StringAsset(BEANS), "beans.xml");
        ShrinkWrap.createFromZipFile(WebArchive.class, TestServer.archive().toFile())
                .getContent(Filters.include(
                        "/WEB-INF/lib/(docket-(domain|application|adapters-persistence)|flyway|jackson).*"))
                .values()
                .forEach(library -> archive.addAsLibrary(
                        library.getAsset(), library.getPath().get().substring("/WEB-INF/lib/".length())));
        return archive;
    }

    @BeforeEach
    void open() {
        store = container.open();
        var id = new TenantId(new RandomIds(InstantSource.system()).next());
        tenant = Tenant.registered(id, "tried out", Instant.now());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatAWriteStoredIsThereForTheNext() {
        store.write(this::add);
        assertTrue(store.read(this::isThere));
    }

    @Test
    void nothingStaysOfAWriteThatThrows() {
        var failure = assertThrows(
                IllegalStateException.class,
                () -> store.write(all -> {
                    add(all);
                    throw new IllegalStateException("in the middle");
                }));
        assertEquals("in the middle", failure.getMessage());
        assertFalse(store.read(this::isThere));
    }

    @Test
    void theNextTransactionIsNotHurtByOneThatFailed() {
        assertThrows(
                IllegalStateException.class,
                () -> store.write(all -> {
                    throw new IllegalStateException("at once");
                }));
        store.write(this::add);
        assertTrue(store.read(this::isThere));
    }

    private Tenant add(Store all) {
        all.installation(Tenants.class).add(tenant);
        return tenant;
    }

    private boolean isThere(Store all) {
        return all.installation(Tenants.class).find(tenant.id()).isPresent();
    }
}
