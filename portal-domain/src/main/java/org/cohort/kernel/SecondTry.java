package org.cohort.kernel;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the container's transactions, which begin at {@code PLATFORM_BEFORE + 200}. Inside another's first try it
 * leaves the second to that one: their common transaction is lost, and what was done in it once more would be lost too.
 */
@Interceptor
@TriesTwice
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class SecondTry {

    private static final ThreadLocal<Boolean> TRYING = ThreadLocal.withInitial(() -> false);

    @AroundInvoke
    @Nullable
    Object around(InvocationContext call) throws Exception {
        if (TRYING.get()) {
            return call.proceed();
        }
        TRYING.set(true);
        try {
            return tryTwice(call);
        } finally {
            TRYING.remove();
        }
    }

    private static @Nullable Object tryTwice(InvocationContext call) throws Exception {
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
