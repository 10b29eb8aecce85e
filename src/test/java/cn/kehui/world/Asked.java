package cn.kehui.world;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/**
 * What each request of a {@link Product} asks its database: every statement that goes there, those
 * of a batch one by one, and how many transactions they are. What jobs ask meanwhile is not in it.
 */
public final class Asked {
    private static final ThreadLocal<@Nullable List<String>> NOW = new ThreadLocal<>();
    private static final String COMMIT = "commit";
    private static final Pattern WRITES =
            Pattern.compile(
                    "(?i)\\b(?:insert into|delete from|update [a-z_]+(?: [a-z]+)?\\s+set)\\b");
    private static final int LISTED = 150;
    private static final long PATIENCE_SECONDS = 30;

    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    /** {@code all}: its statements, and {@code commit} where a transaction ended. */
    public record Request(String words, List<String> all) {
        public List<String> statements() {
            return all.stream().filter(one -> !one.equals(COMMIT)).toList();
        }

        /** How many of its transactions wrote something. */
        public long writing() {
            long writing = 0;
            boolean wrote = false;
            for (var one : all) {
                wrote |= WRITES.matcher(one).find();
                if (one.equals(COMMIT)) {
                    writing += wrote ? 1 : 0;
                    wrote = false;
                }
            }
            return writing + (wrote ? 1 : 0);
        }

        public long transactions() {
            return all.stream().filter(COMMIT::equals).count();
        }

        /** The first words of each. */
        public String listed() {
            return all.stream()
                    .map(one -> one.strip().replaceAll("\\s+", " "))
                    .map(one -> one.substring(0, Math.min(LISTED, one.length())))
                    .collect(Collectors.joining("\n  ", words + "\n  ", ""));
        }
    }

    /** Makes a product tell. */
    public void listen(GenericApplicationContext beans) {
        beans.registerBean(
                "asked",
                FilterRegistrationBean.class,
                () -> {
                    var filter = new FilterRegistrationBean<>(new Each());
                    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
                    return filter;
                });
        beans.getBeanFactory().addBeanPostProcessor(new Instead());
    }

    /** The next request of those words that comes to its end; it waits for it. */
    public Request next(String words) throws InterruptedException {
        while (true) {
            var heard = requests.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (heard == null) {
                throw new IllegalStateException("nobody asked for " + words);
            }
            if (heard.words().equals(words)) {
                return heard;
            }
        }
    }

    private final class Each extends HttpFilter {
        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(
                HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            var all = new ArrayList<String>();
            NOW.set(all);
            try {
                chain.doFilter(request, response);
            } finally {
                NOW.remove();
                var words = request.getMethod() + " " + request.getRequestURI();
                requests.add(new Request(words, List.copyOf(all)));
            }
        }
    }

    private static final class Instead implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof HikariDataSource pool)) {
                return bean;
            }
            var same = new HikariConfig();
            pool.copyStateTo(same);
            pool.close();
            return new Heard(same);
        }
    }

    private static final class Heard extends HikariDataSource {
        Heard(HikariConfig config) {
            super(config);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var there = super.getConnection();
            return heard(Connection.class, (_, method, words) -> connection(there, method, words));
        }
    }

    private static Object connection(Connection there, Method method, Object[] words)
            throws Throwable {
        if (method.getName().equals("commit")) {
            hear(COMMIT);
        }
        var answer = call(there, method, words);
        return switch (answer) {
            case PreparedStatement prepared ->
                    heard(
                            PreparedStatement.class,
                            (_, each, more) -> statement(prepared, (String) words[0], each, more));
            case Statement plain ->
                    heard(Statement.class, (_, each, more) -> statement(plain, "", each, more));
            case null, default -> answer;
        };
    }

    private static Object statement(Statement there, String sql, Method method, Object[] words)
            throws Throwable {
        var name = method.getName();
        if (name.startsWith("execute") && !name.equals("executeBatch") || name.equals("addBatch")) {
            hear(words != null && words.length > 0 ? String.valueOf(words[0]) : sql);
            if (there.getConnection().getAutoCommit() && !name.equals("addBatch")) {
                hear(COMMIT);
            }
        }
        return call(there, method, words);
    }

    private static void hear(String sql) {
        var now = NOW.get();
        if (now != null) {
            now.add(sql);
        }
    }

    private static Object call(Object there, Method method, Object[] words) throws Throwable {
        try {
            return method.invoke(there, words);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T heard(Class<T> kind, InvocationHandler handler) {
        return kind.cast(
                Proxy.newProxyInstance(
                        Asked.class.getClassLoader(), new Class<?>[] {kind}, handler));
    }
}
