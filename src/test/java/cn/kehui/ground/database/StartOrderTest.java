package cn.kehui.ground.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.session.SessionRepository;

/** Nothing asks the database before its tables are there and the rights to them are granted. */
@KehuiTest
class StartOrderTest {
    /** Migrates and grants: it is done before whatever names it. */
    private static final String GRANTED = "flywayInitializer";

    /** What holds the pool and asks nothing by itself. */
    private static final List<String> QUIET =
            List.of("flyway", GRANTED, "transactionManager", "taskScheduler");

    @Autowired ConfigurableApplicationContext context;

    @Test
    void whateverHoldsThePoolComesAfterTheRights() {
        var beans = context.getBeanFactory();
        var early = new TreeSet<String>();
        var holders = new TreeSet<>(List.of(beans.getDependentBeans("dataSource")));
        // a test that was handed the pool before this one counts as its holder, and is no bean
        holders.removeIf(holder -> !beans.containsBean(holder));
        // those are handed the pool in a way that is not written down
        holders.addAll(List.of(beans.getBeanNamesForType(SessionRepository.class)));
        assertThat(holders).contains("jdbcTemplate", "sessionRepository");
        for (var holder : holders) {
            if (!needs(holder).contains(GRANTED)) {
                early.add(holder);
            }
        }
        early.removeAll(QUIET);
        assertThat(early).isEmpty();
    }

    private TreeSet<String> needs(String bean) {
        var found = new TreeSet<String>();
        var open = new ArrayDeque<>(List.of(bean));
        while (!open.isEmpty()) {
            for (var next : context.getBeanFactory().getDependenciesForBean(open.pop())) {
                if (found.add(next)) {
                    open.push(next);
                }
            }
        }
        return found;
    }
}
