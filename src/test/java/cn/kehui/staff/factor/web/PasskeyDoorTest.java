package cn.kehui.staff.factor.web;

import static cn.kehui.staff.factor.web.KeyDesk.challenge;
import static cn.kehui.staff.factor.web.KeyDesk.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.staff.factor.SoftKey;
import cn.kehui.world.SmallWorld;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Coming in with a passkey alone. */
@KehuiTest
class PasskeyDoorTest {
    private static final String DOOR = "/sign-in/passkey";

    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired ApplicationContext context;

    private final SoftKey key = new SoftKey();
    private KeyDesk desk;

    @BeforeEach
    void somebody() {
        desk = new KeyDesk(web);
        var id = new PersonId(UUID.randomUUID());
        var unit = new SmallWorld(context).street.id();
        people.add(new NewPerson(id, unit, "door", "door", Set.of(Role.FILLER), "Laoshan-2025"));
    }

    @Test
    void comesInWithoutAPasswordHoweverOftenStrangersWereWrong() throws Exception {
        var owner = desk.entered("door");
        var made =
                key.made(
                        challenge(desk.get("/factors/passkey", owner)),
                        "localhost",
                        "http://localhost");
        assertThat(desk.post("/factors/passkey", owner, "answer", made)).hasStatus(303);
        for (int i = 0; i < 6; i++) {
            guess();
        }
        assertThat(guess()).hasStatus(429);
        var door = web.get().uri(DOOR).exchange();
        var answer = key.shown(challenge(door), "localhost", "http://localhost");

        var through = desk.post(DOOR, session(door), "answer", answer);
        assertThat(through).hasStatus(303).headers().hasValue("Location", "/desk");
        assertThat(desk.get("/account", session(through))).hasStatusOk();

        for (var wrong : new String[] {answer, "{}", "", "[1]", "null"}) {
            var again = session(web.get().uri(DOOR).exchange());
            assertThat(desk.post(DOOR, again, "answer", wrong))
                    .as(wrong)
                    .hasStatus(422)
                    .bodyText()
                    .contains("没有登录");
        }
    }

    @Test
    void aKeyThatNobodyHasDoesNotComeIn() throws Exception {
        var door = web.get().uri(DOOR).exchange();
        key.made(challenge(door), "localhost", "http://localhost");
        var answer = key.shown(challenge(door), "localhost", "http://localhost");

        assertThat(desk.post(DOOR, session(door), "answer", answer)).hasStatus(422);
    }

    private MvcTestResult guess() {
        return web.post()
                .uri("/sign-in")
                .param("login", "door")
                .param("password", "wrong")
                .with(csrf())
                .exchange();
    }
}
