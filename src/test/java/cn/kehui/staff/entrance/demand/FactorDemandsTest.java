package cn.kehui.staff.entrance.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.message.Message;
import cn.kehui.ground.message.Messages;
import cn.kehui.world.SmallWorld;
import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A second factor for any role, told beforehand and demanded from a day on. */
@KehuiTest
class FactorDemandsTest {
    @Autowired FactorDemands demands;
    @Autowired Messages messages;
    @Autowired People people;
    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    @Autowired Clock clock;
    @Autowired ApplicationContext context;

    private Actor security;
    private Actor filler;

    @BeforeEach
    void world() {
        var world = new SmallWorld(context);
        security = world.person(world.laoshan, "安全", Role.SECURITY_ADMIN);
        var id = new PersonId(UUID.randomUUID());
        people.add(
                new NewPerson(
                        id, world.street.id(), "街道", "street", Set.of(Role.FILLER), "Beizhai-25"));
        filler = people.known(id);
    }

    @Test
    void whoHasNoneIsToldOnceAndComesInUntilThatDay() {
        var since = today().plusDays(3);
        assertThat(demands.set(security, Map.of(Role.FILLER, since.toString()))).isEmpty();
        demands.remind();

        assertThat(messages.mine(filler, 9)).extracting(Message::href).containsExactly("/factors");
        assertThat(get("/account", entered())).hasStatusOk();
        assertThat(demands.demands(security)).isTrue();
        assertThat(demands.demands(filler)).isFalse();
    }

    @Test
    void fromThatDayOnTheFactorIsSetUpFirst() {
        demands.set(security, Map.of(Role.FILLER, today().plusDays(3).toString()));
        db.sql("update factor_demand set since = :today").param("today", today()).update();
        var session = entered();

        assertThat(get("/account", session)).headers().hasValue("Location", "/factors");
        assertThat(get("/factors", session)).hasStatusOk().bodyText().contains("请先在这里设好");
    }

    @Test
    void aDayThatIsTooSoonOrNoneIsRefused() {
        for (var day : new String[] {today().plusDays(2).toString(), "", "2999-01-01", "明天"}) {
            assertThat(demands.set(security, Map.of(Role.FILLER, day)))
                    .isEqualTo(List.of(Finding.stops("FILLER", "demand.day", "填报", 3)));
        }
        assertThat(demands.all()).isEmpty();
        assertThatThrownBy(() -> demands.set(filler, Map.of())).isInstanceOf(NotFound.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Beijing.ZONE);
    }

    private Cookie entered() {
        return web.post()
                .uri("/sign-in")
                .param("login", "street")
                .param("password", "Beizhai-25")
                .with(csrf())
                .exchange()
                .getResponse()
                .getCookie("kehui_session");
    }

    private MvcTestResult get(String path, Cookie session) {
        return web.get().uri(path).cookie(session).exchange();
    }
}
