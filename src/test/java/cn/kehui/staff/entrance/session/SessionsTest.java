package cn.kehui.staff.entrance.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.NewPerson;
import cn.kehui.ground.account.People;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A session lies in the database, is small, and ends in time. */
@KehuiTest
public class SessionsTest {
    @Autowired MockMvcTester web;
    @Autowired People people;
    @Autowired JdbcClient db;
    @Autowired SessionRepository<? extends Session> sessions;
    @Autowired ApplicationContext context;

    private final PersonId filler = new PersonId(UUID.randomUUID());

    @BeforeEach
    void somebody() {
        people.add(
                new NewPerson(
                        filler,
                        new SmallWorld(context).laoshan.id(),
                        "崂山填报",
                        "laoshan",
                        Set.of(Role.FILLER),
                        "Laoshan-25"));
    }

    @Test
    void keepsWhoIsInAndUntilWhenInWords() {
        enter();

        assertThat(
                        db.sql(
                                        """
                                        select convert_from(attribute_bytes, 'UTF8') from spring_session_attributes
                                          join spring_session on primary_id = session_primary_id
                                         where principal_name = :id order by 1
                                        """)
                                .param("id", filler.toString())
                                .query(String.class)
                                .list())
                .satisfiesExactly(
                        fresh -> assertThat(fresh).matches("at:20\\d\\d-.*Z"),
                        ends -> assertThat(ends).matches("at:20\\d\\d-.*Z"),
                        who -> assertThat(who).isEqualTo("in:PASSWORD:" + filler),
                        door -> assertThat(door).isEqualTo("text:0"));
    }

    @Test
    void itsCookieIsForPagesOfOursOnly() {
        var words = entered().getResponse().getHeaders("Set-Cookie");

        assertThat(words)
                .filteredOn(cookie -> cookie.startsWith("kehui_session="))
                .singleElement()
                .asString()
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure", "Max-Age");
    }

    @Test
    void endsOnceNothingWasAskedForTooLong() {
        var cookie = enter();
        change(sessions, cookie, session -> session.setMaxInactiveInterval(Duration.ZERO));

        assertThat(web.get().uri("/account").cookie(cookie))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/sign-in");
        assertThat(count()).isZero();
    }

    @Test
    void readingAPageWithinAMinuteWritesNothing() {
        var cookie = enter();
        var before = version();
        assertThat(web.get().uri("/account").cookie(cookie)).hasStatusOk();
        assertThat(version()).isEqualTo(before);

        change(
                sessions,
                cookie,
                session ->
                        session.setLastAccessedTime(session.getLastAccessedTime().plusSeconds(61)));
        assertThat(version()).isNotEqualTo(before);
    }

    private String version() {
        return db.sql("select xmin::text from spring_session where principal_name = :id")
                .param("id", filler.toString())
                .query(String.class)
                .single();
    }

    private long count() {
        return db.sql("select count(*) from spring_session where principal_name = :id")
                .param("id", filler.toString())
                .query(Long.class)
                .single();
    }

    public static <S extends Session> void change(
            SessionRepository<S> sessions, Cookie cookie, Consumer<Session> how) {
        var session = sessions.findById(id(cookie));
        how.accept(session);
        sessions.save(session);
    }

    public static Duration idle(SessionRepository<?> sessions, Cookie cookie) {
        return sessions.findById(id(cookie)).getMaxInactiveInterval();
    }

    public static String id(Cookie cookie) {
        return new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.US_ASCII);
    }

    private Cookie enter() {
        return entered().getResponse().getCookie("kehui_session");
    }

    private MvcTestResult entered() {
        return web.post()
                .uri("/sign-in")
                .param("login", "laoshan")
                .param("password", "Laoshan-25")
                .with(csrf())
                .exchange();
    }
}
