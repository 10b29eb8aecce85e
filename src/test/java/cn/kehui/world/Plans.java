package cn.kehui.world;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Pattern;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How much work the database does for what a {@link Product} reads: each sentence is also explained
 * with what it asks, and the rows that pass through its plan are counted, also those that are
 * looked at and thrown away.
 */
public final class Plans {
    private static final Pattern READS = Pattern.compile("(?is)\\s*(?:select|with)\\b.*");
    private static final Pattern CHANGES =
            Pattern.compile(
                    "(?is).*\\b(?:insert\\s+into|delete\\s+from|set_config|nextval|for\\s+(?:no\\s+key\\s+)?(?:update|share)|update\\s+[a-z_]+\\s+.{0,40}set)\\b.*");
    private static final JsonMapper JSON = new JsonMapper();

    private final LinkedBlockingQueue<Read> heard = new LinkedBlockingQueue<>();
    private volatile boolean listens;

    /** A sentence, and how many rows passed through its plan. */
    public record Read(String sql, long work) {}

    /** Work, and whatever can throw. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    /** Makes a product tell. */
    public void listen(GenericApplicationContext beans) {
        beans.getBeanFactory().addBeanPostProcessor(new Instead());
    }

    /** What is read until the work is done, the most laborious first. */
    public List<Read> of(Work work) throws Exception {
        heard.clear();
        listens = true;
        try {
            work.run();
        } finally {
            listens = false;
        }
        var all = new ArrayList<>(heard);
        all.sort(Comparator.comparing(Read::work).reversed());
        return all;
    }

    private final class Instead implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof HikariDataSource pool)) {
                return bean;
            }
            var same = new HikariConfig();
            pool.copyStateTo(same);
            pool.close();
            return new Explained(same);
        }
    }

    private final class Explained extends HikariDataSource {
        Explained(HikariConfig config) {
            super(config);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var there = super.getConnection();
            return as(Connection.class, (_, method, words) -> connection(there, method, words));
        }
    }

    private Object connection(Connection there, Method method, Object[] words) throws Throwable {
        var answer = call(there, method, words);
        if (answer instanceof PreparedStatement prepared
                && READS.matcher((String) words[0]).matches()
                && !CHANGES.matcher((String) words[0]).matches()) {
            var given = new ArrayList<Given>();
            return as(
                    PreparedStatement.class,
                    (_, each, more) -> {
                        if (each.getName().startsWith("set") && more != null && more.length > 1) {
                            given.add(new Given(each, more));
                        } else if (each.getName().startsWith("execute") && listens) {
                            explain(there, (String) words[0], given);
                        }
                        return call(prepared, each, more);
                    });
        }
        return answer;
    }

    private record Given(Method method, Object[] words) {}

    private void explain(Connection there, String sql, List<Given> given) throws Throwable {
        var explain = "explain (analyze, timing off, buffers off, format json) " + sql;
        try (var again = there.prepareStatement(explain)) {
            for (var one : given) {
                call(again, one.method(), one.words());
            }
            try (var rows = again.executeQuery()) {
                rows.next();
                var plan = JSON.readTree(rows.getString(1)).get(0).get("Plan");
                heard.add(new Read(sql, work(plan)));
            }
        }
    }

    private static long work(JsonNode top) {
        double all = 0;
        var open = new ArrayList<JsonNode>(List.of(top));
        while (!open.isEmpty()) {
            var node = open.removeLast();
            double each = 0;
            for (var counted :
                    List.of(
                            "Actual Rows",
                            "Rows Removed by Filter",
                            "Rows Removed by Join Filter",
                            "Rows Removed by Index Recheck")) {
                each += node.path(counted).asDouble(0);
            }
            all += each * node.path("Actual Loops").asDouble(1);
            node.path("Plans").forEach(open::add);
        }
        return Math.round(all);
    }

    private static Object call(Object there, Method method, Object[] words) throws Throwable {
        try {
            return method.invoke(there, words);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T as(Class<T> kind, InvocationHandler handler) {
        return kind.cast(
                Proxy.newProxyInstance(
                        Plans.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
