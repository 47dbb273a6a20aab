package org.cohort.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.jspecify.annotations.Nullable;

/** Stands before the container's transactions, which begin at {@code PLATFORM_BEFORE + 200}. */
@Interceptor
@TriesTwice
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class SecondTry {

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        try {
            return call.proceed();
        } catch (PersistenceException | TransactionalException beaten) {
            try {
                return call.proceed();
            } catch (PersistenceException | TransactionalException again) {
                again.addSuppressed(beaten);
                throw again;
            }
        }
    }
}
