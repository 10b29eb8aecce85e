package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.ground.base.web.Wire;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every route there is, asked with what nobody types: whatever it answers, it is no fault of ours.
 * A route that is added is walked without a line here.
 */
@Tag("slow")
@KehuiTest
@ExtendWith(OutputCaptureExtension.class)
class HostileWalkTest {
    private static final List<String> NONE = List.of();

    @Autowired WebApplicationContext context;
    @Autowired MockMvcTester web;
    @Autowired PlatformTransactionManager transactions;
    @LocalServerPort int port;

    private List<WalkedRoute> routes;
    private HostileAsk asking;

    @BeforeEach
    void world() throws IOException {
        routes = HostileRoutes.all(context, web);
        asking = new HostileAsk(web, transactions);
    }

    @Test
    void noFieldOfAnyRouteMakesAFault(CapturedOutput log) {
        for (var route : routes) {
            var who = asking.opener(route);
            asking.ask(route, who, route.path(), Map.of(), "no field");
            for (var field : route.declared()) {
                asking.ask(route, who, route.path(), route.but(field, null), "no " + field);
                asking.ask(
                        route,
                        who,
                        route.path(),
                        route.but(field, List.of("1", "2")),
                        "two " + field);
                for (var value : HostileValues.ONE_BY_ONE) {
                    var but = route.but(field, List.of(value));
                    asking.ask(
                            route, who, route.path(), but, field + "=" + HostileAsk.shown(value));
                }
            }
            for (var value : route.fields().isEmpty() ? NONE : HostileValues.ABSURD) {
                asking.ask(
                        route,
                        who,
                        route.path(),
                        route.all(value),
                        "all " + HostileAsk.shown(value));
            }
        }
        nothingFailed(log);
    }

    @Test
    void noIdOfAnyRouteMakesAFault(CapturedOutput log) {
        for (var route : routes) {
            var who = asking.opener(route);
            for (var id : HostileValues.IDS) {
                for (var path : route.paths(id)) {
                    asking.ask(route, who, path, route.but("", null), path);
                }
            }
        }
        nothingFailed(log);
    }

    @Test
    void noFileNameMakesAFault(CapturedOutput log) {
        for (var route : routes) {
            var who = asking.opener(route);
            for (var name : route.files().isEmpty() ? NONE : HostileValues.FILE_NAMES) {
                for (var bytes : new String[] {"", "PK\u0003\u0004 no zip", "%PDF-1.7", "中,文\n1"}) {
                    asking.send(route, who, name, bytes);
                }
            }
            asking.walked.add(route.name());
        }
        nothingFailed(log);
    }

    @Test
    void brokenBytesReachNoPage() throws IOException {
        var through = new ArrayList<String>();
        for (var route : routes) {
            var line = route.method() + " " + route.path().replaceFirst("\\?.*", "");
            var path = Wire.request(line + "?a=%C3%28", "", new byte[0]);
            var form = "Content-Type: application/x-www-form-urlencoded\r\n";
            var body = Wire.request(line, form, "_csrf=x&a=\u00c3\u0028".getBytes(ISO_8859_1));
            int status = Wire.ask(port, path).status();
            boolean drop = line.contains("/collections/"); // without a field it reads none
            int posted = route.method().equals("GET") || drop ? 400 : Wire.ask(port, body).status();
            if (status != 400 || posted != 400) {
                through.add(line + " " + status + " " + posted);
            }
        }
        assertThat(routes).hasSizeGreaterThan(100);
        assertThat(through).isEmpty();
    }

    private void nothingFailed(CapturedOutput log) {
        assertThat(asking.walked).isEqualTo(HostileRoutes.mapped(context));
        assertThat(asking.faults).isEmpty();
        assertThat(log.getAll()).doesNotContain("ERROR", "\tat ");
    }
}
