package org.nianbao.workflow.record;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.nianbao.workflow.shared.Refusal;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Outside of the transaction: tries again after a deadlock or a lock timeout, and after nothing else; records a refusal
 * once the act is rolled back. Within a larger transaction it does neither, for that one decides.
 */
final class RetryAndRefusal implements MethodInterceptor {

    private static final int TRIES = 5;

    /** Deadlock and lock timeout: MySQL 1213 and 1205, H2 40001 and 50200. */
    private static final Set<Integer> LOCK_ERRORS = Set.of(1213, 1205, 40001, 50200);

    private final ObjectProvider<Recorder> recorder;
    private final ObjectProvider<Alarm> alarm;

    RetryAndRefusal(ObjectProvider<Recorder> recorder, ObjectProvider<Alarm> alarm) {
        this.recorder = recorder;
        this.alarm = alarm;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return invocation.proceed();
        }
        Call.act(invocation).prepare();
        for (int tries = 1; ; tries++) {
            try {
                return again(invocation).proceed();
            } catch (Refusal refusal) {
                record(invocation, refusal);
                throw refusal;
            } catch (RuntimeException fault) {
                if (tries == TRIES || !isLockFailure(fault)) {
                    throw fault;
                }
                LockSupport.parkNanos(pause(tries));
            }
        }
    }

    /** A fresh walk along the interceptors: an invocation can be walked once only. */
    private static MethodInvocation again(MethodInvocation invocation) {
        return ((ProxyMethodInvocation) invocation).invocableClone();
    }

    private void record(MethodInvocation invocation, Refusal refusal) {
        Call call = Call.of(invocation);
        recorder.getObject().refused(call.actor(), call.act(), call.subject(), refusal);
        if (refusal instanceof SecretMarking marking) {
            alarm.getObject().raise(call.actor(), marking);
        }
    }

    private static long pause(int tries) {
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(10, 40L * tries + 11))
                .toNanos();
    }

    private static boolean isLockFailure(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof PessimisticLockingFailureException
                    || cause instanceof SQLException sql && LOCK_ERRORS.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }
}
