package cn.kehui.ground.database;

import java.io.InputStream;
import java.io.Reader;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Runs a face's command again when PostgreSQL has rolled it back to let another one go first: a
 * deadlock, or a conflict of serialization. Nothing of it was kept, so the second try begins where
 * the first began. Only the outermost command is tried again, at most three times in all, and not
 * where it was handed something that can be read but once.
 */
final class ConflictRetry implements MethodInterceptor {
    static final int TRIES = 3;
    private static final Set<String> CONFLICTS = Set.of("40001", "40P01");
    private static final int LONGEST_PAUSE_MILLIS = 100;
    private static final Logger LOG = LoggerFactory.getLogger(ConflictRetry.class);

    private final RandomGenerator random = new Random();

    @Override
    public Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                || Stream.of(call.getArguments()).anyMatch(ConflictRetry::readOnce)) {
            return call.proceed();
        }
        for (int tries = 1; ; tries++) {
            try {
                return again(call).proceed();
            } catch (RuntimeException e) {
                if (tries == TRIES || !conflict(e)) {
                    throw e;
                }
                LOG.info("{} is tried again: {}", named(call.getMethod()), e.toString());
                // both at once would only meet again
                Thread.sleep(random.nextInt(1, LONGEST_PAUSE_MILLIS));
            }
        }
    }

    /** An invocation goes through its interceptors once; each try takes a copy. */
    private static MethodInvocation again(MethodInvocation call) {
        return ((org.springframework.aop.ProxyMethodInvocation) call).invocableClone();
    }

    private static boolean readOnce(Object argument) {
        return argument instanceof InputStream
                || argument instanceof Reader
                || argument instanceof Iterator<?>
                || argument instanceof Stream<?>;
    }

    private static boolean conflict(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && CONFLICTS.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    private static String named(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
