package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every field of every route, one after the other, with what no field can hold: each time that is
 * said, as unreadable or as too long, and no page sees it.
 */
@KehuiTest
@Tag("slow")
@ExtendWith(OutputCaptureExtension.class)
class HostileFieldsTest {
    @Autowired WebApplicationContext context;
    @Autowired MockMvcTester web;
    @Autowired PlatformTransactionManager transactions;

    private final List<String> otherwise = new ArrayList<>();
    private HostileAsk asking;
    private int fields;
    private int asked;

    @Test
    void noFieldTakesWhatNoFieldCanHold(CapturedOutput log) throws IOException {
        var routes = HostileRoutes.all(context, web);
        asking = new HostileAsk(web, transactions);
        for (var route : routes) {
            var who = asking.opener(route);
            for (var field : route.fields()) {
                fields++;
                HostileValues.IMPOSSIBLE.forEach(value -> ask(route, who, field, value));
            }
            route.fields().stream()
                    .findFirst()
                    .ifPresent(field -> ask(route, who, field, HostileValues.HUGE));
        }

        assertThat(asking.walked).isEqualTo(HostileRoutes.mapped(context));
        assertThat(routes).hasSizeGreaterThan(170);
        assertThat(fields).isGreaterThan(2_000);
        long with = routes.stream().filter(route -> !route.fields().isEmpty()).count();
        assertThat(asked).isEqualTo(fields * HostileValues.IMPOSSIBLE.size() + (int) with);
        assertThat(otherwise).isEmpty();
        assertThat(asking.faults).isEmpty();
        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }

    private void ask(WalkedRoute route, Actor who, String field, String value) {
        var what = field + "=" + HostileAsk.shown(value);
        int status = asking.ask(route, who, route.path(), route.but(field, List.of(value)), what);
        asked++;
        if (status != (value.length() > 100_000 ? 413 : 400)) {
            otherwise.add(route.name() + " " + what + " answered " + status);
        }
    }
}
