package cn.kehui.ground.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class ConflictRetryTest {
    /** Fails as often as it is told, as PostgreSQL would. */
    static class Face {
        int called;
        private final String state;
        private final int failures;

        Face(String state, int failures) {
            this.state = state;
            this.failures = failures;
        }

        @Transactional
        public int command(Object handed) {
            if (++called <= failures) {
                throw new IllegalStateException(new SQLException("no", state));
            }
            return called;
        }

        public int question() {
            throw new IllegalStateException(new SQLException("no " + ++called, state));
        }
    }

    @Test
    void comesThroughAtTheThirdTryAndNotAtAFourth() {
        assertThat(guarded(new Face("40P01", 2)).command("")).isEqualTo(3);
        assertThat(guarded(new Face("40001", 1)).command("")).isEqualTo(2);
        var unlucky = new Face("40P01", 9);
        assertThatThrownBy(() -> guarded(unlucky).command("")).hasRootCauseMessage("no");
        assertThat(unlucky.called).isEqualTo(3);
    }

    @Test
    void whatWouldFailAgainIsNotTriedAgain() {
        var wrong = new Face("23505", 9);
        assertThatThrownBy(() -> guarded(wrong).command("")).hasRootCauseMessage("no");
        assertThat(wrong.called).isEqualTo(1);
    }

    @Test
    void whatCanBeReadButOnceIsNotTriedAgain() {
        var face = new Face("40P01", 1);
        InputStream once = new ByteArrayInputStream(new byte[1]);
        assertThatThrownBy(() -> guarded(face).command(once)).hasRootCauseMessage("no");
        assertThat(face.called).isEqualTo(1);
    }

    @Test
    void aQuestionThatIsNoCommandIsLeftAlone() {
        var face = new Face("40P01", 9);
        assertThatThrownBy(() -> guarded(face).question()).hasRootCauseMessage("no 1");
    }

    /** Its transaction is lost as a whole: only the outermost command can begin again. */
    @Test
    void insideOfAnotherCommandItIsNotTriedAgain() {
        var face = new Face("40P01", 1);
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            assertThatThrownBy(() -> guarded(face).command("")).hasRootCauseMessage("no");
        } finally {
            TransactionSynchronizationManager.setActualTransactionActive(false);
        }
        assertThat(face.called).isEqualTo(1);
    }

    private static Face guarded(Face face) {
        var proxy = new ProxyFactory(face);
        proxy.setProxyTargetClass(true);
        proxy.addAdvisor(RetryConfiguration.conflictRetry());
        return (Face) proxy.getProxy();
    }
}
