package cn.kehui.world;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
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
    private static final Map<String, LinkedBlockingQueue<Heard>> JOBS = new ConcurrentHashMap<>();
    static final String COMMIT = "commit";
    static final String ROW = "row";
    private static final Pattern WRITES =
            Pattern.compile(
                    "(?i)\\b(?:insert into|delete from|update [a-z_]+(?: [a-z]+)?\\s+set)\\b");
    private static final int LISTED = 150;
    private static final long PATIENCE_SECONDS = 30;

    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    /**
     * {@code all}: its statements, {@code commit} where a transaction ended, {@code row} for each
     * that was fetched.
     */
    public record Request(String words, List<String> all) {
        public List<String> statements() {
            return all.stream().filter(one -> !one.equals(COMMIT) && !one.equals(ROW)).toList();
        }

        /** How many rows came back in all. */
        public long rows() {
            return all.stream().filter(ROW::equals).count();
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

        /**
         * Without the looks for work that found none, which a job takes as often as the clock says:
         * transactions of one sentence that no row came back for and that wrote nothing.
         */
        public List<String> work() {
            var work = new ArrayList<String>();
            var open = new ArrayList<String>();
            for (var one : all) {
                if (!one.equals(COMMIT)) {
                    open.add(one);
                } else {
                    work.addAll(look(open) ? List.of() : open);
                    open.clear();
                }
            }
            work.addAll(open);
            return work.stream().filter(one -> !one.equals(ROW)).toList();
        }

        private static boolean look(List<String> open) {
            return open.size() == 1 && !WRITES.matcher(open.getFirst()).find();
        }

        public long transactions() {
            return all.stream().filter(COMMIT::equals).count();
        }

        /** The first words of each. */
        public String listed() {
            return all.stream()
                    .filter(one -> !one.equals(ROW))
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
            return new ListeningPool(same);
        }
    }

    /**
     * What the threads of that name ask until the work is done, one thread after the other, in
     * whichever product: jobs that no request waits for.
     */
    public static Request of(String threads, Callable<?> work) throws Exception {
        var all = new LinkedBlockingQueue<Heard>();
        JOBS.put(threads, all);
        try {
            work.call();
        } finally {
            JOBS.remove(threads);
        }
        var ordered =
                all.stream()
                        .sorted(Comparator.comparingLong(Heard::thread))
                        .map(Heard::sql)
                        .toList();
        return new Request(threads, ordered);
    }

    private record Heard(long thread, String sql) {}

    static void hear(String sql) {
        var now = NOW.get();
        if (now != null) {
            now.add(sql);
        }
        var job = JOBS.get(Thread.currentThread().getName());
        if (job != null) {
            job.add(new Heard(Thread.currentThread().threadId(), sql));
        }
    }
}
