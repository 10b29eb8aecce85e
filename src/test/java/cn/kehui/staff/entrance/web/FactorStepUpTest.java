package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.staff.entrance.session.SessionsTest;
import cn.kehui.world.SmallWorld;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever sits down at an open session neither adds a factor or passkey nor removes one. */
@KehuiTest
class FactorStepUpTest {
    private static final List<String> WAYS =
            List.of(
                    "/factors/app",
                    "/factors/app/confirmation",
                    "/factors/app/removal",
                    "/factors/codes",
                    "/factors/passkey/" + UUID.randomUUID() + "/removal");

    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired SessionRepository<? extends Session> sessions;
    @Autowired ApplicationContext context;

    private Cookie session;

    @BeforeEach
    void anOpenSession() {
        var world = new SmallWorld(context);
        var id = new PersonId(UUID.randomUUID());
        var roles = Set.of(Role.FILLER);
        people.add(new NewPerson(id, world.laoshan.id(), "崂山", "laoshan", roles, "Haitun-25"));
        var entered =
                web.post()
                        .uri("/sign-in")
                        .param("login", "laoshan")
                        .param("password", "Haitun-25")
                        .with(csrf())
                        .exchange();
        session = entered.getResponse().getCookie("kehui_session");
        SessionsTest.change(
                sessions, session, kept -> kept.setAttribute(Doors.FRESH, Instant.EPOCH));
    }

    @Test
    void addingAndRemovingEachAskForAStepUp() {
        for (var way : WAYS) {
            assertThat(web.post().uri(way).cookie(session).with(csrf()).exchange())
                    .as(way)
                    .hasStatus(403)
                    .bodyText()
                    .contains("请再确认是您本人", "name=\"step.to\" value=\"" + way + "\"");
        }
    }

    @Test
    void aPasskeyIsSentBackToItsPageWhichAsksForOne() {
        assertThat(web.post().uri("/factors/passkey").cookie(session).with(csrf()).exchange())
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/factors/passkey");
        assertThat(web.get().uri("/factors/passkey").cookie(session).exchange())
                .hasStatus(403)
                .bodyText()
                .contains("请再确认是您本人");
    }
}
