package io.docket.persistence.jpa;

import jakarta.persistence.EntityManager;

/** A transaction that has begun; closing it without a commit undoes it. */
interface OpenTransaction extends AutoCloseable {
    EntityManager entities();

    void commit();

    @Override
    void close();
}
