package org.yucang.workflow;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The server's transactions as the engine begins them where nobody else has, in timers above all. Begun at the manager
 * itself, the server would not enlist the engine's connection: each of its statements would be final at once.
 */
record EngineTransactions(TransactionManager manager, UserTransaction own) implements TransactionManager {

    @Override
    public void begin() throws NotSupportedException, SystemException {
        own.begin();
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        own.commit();
    }

    @Override
    public void rollback() throws SystemException {
        own.rollback();
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        manager.setRollbackOnly();
    }

    @Override
    public int getStatus() throws SystemException {
        return manager.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return manager.getTransaction();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        manager.setTransactionTimeout(seconds);
    }

    @Override
    public Transaction suspend() throws SystemException {
        return manager.suspend();
    }

    @Override
    public void resume(Transaction transaction) throws InvalidTransactionException, SystemException {
        manager.resume(transaction);
    }
}
