package io.docket.persistence.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Transactions of the container (JTA), on its entity manager factory. */
final class ContainerTransactions implements TransactionSource {
    private final EntityManagerFactory factory;
    private final UserTransaction transaction;

    ContainerTransactions(EntityManagerFactory factory, UserTransaction transaction) {
        this.factory = factory;
        this.transaction = transaction;
    }

    @Override
    public OpenTransaction begin() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException("transactions do not nest");
            }
            transaction.begin();
        } catch (NotSupportedException | SystemException failure) {
            throw new IllegalStateException("no transaction can begin", failure);
        }
        return new Container();
    }

    /** The factory is the container's. */
    @Override
    public void close() {}

    private final class Container implements OpenTransaction {
        private final EntityManager entities;

        Container() {
            try {
                entities = factory.createEntityManager();
                entities.joinTransaction();
            } catch (RuntimeException failure) {
                rollBack();
                throw failure;
            }
        }

        @Override
        public EntityManager entities() {
            return entities;
        }

        @Override
        public void commit() {
            entities.flush();
            try {
                transaction.commit();
            } catch (RollbackException
                    | HeuristicMixedException
                    | HeuristicRollbackException
                    | SystemException failure) {
                throw new IllegalStateException("the transaction was not committed", failure);
            }
        }

        @Override
        public void close() {
            try (entities) {
                rollBack();
            }
        }

        private void rollBack() {
            try {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            } catch (SystemException failure) {
                throw new IllegalStateException("the transaction was not undone", failure);
            }
        }
    }
}
