package io.docket.persistence.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;

/** Transactions of the database connection itself, for plain Java. */
final class LocalTransactions implements TransactionSource {
    private final EntityManagerFactory factory;
    private final ThreadLocal<Boolean> open = new ThreadLocal<>();

    LocalTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    public OpenTransaction begin() {
        if (open.get() != null) {
            throw new IllegalStateException("transactions do not nest");
        }
        EntityManager entities = factory.createEntityManager();
        entities.getTransaction().begin();
        open.set(true);
        return new Local(entities);
    }

    @Override
    public void close() {
        if (factory.isOpen()) {
            factory.close();
        }
    }

    private final class Local implements OpenTransaction {
        private final EntityManager entities;

        Local(EntityManager entities) {
            this.entities = entities;
        }

        @Override
        public EntityManager entities() {
            return entities;
        }

        @Override
        public void commit() {
            entities.getTransaction().commit();
        }

        @Override
        public void close() {
            open.remove();
            try (entities) {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }
}
