package io.docket.persistence.jpa;

/** Begins transactions on the calling thread. */
interface TransactionSource extends AutoCloseable {
    /** IllegalStateException when the thread has one open. */
    OpenTransaction begin();

    @Override
    void close();
}
