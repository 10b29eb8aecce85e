package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route with an id is asked by somebody of a sibling unit, who has all roles there are: what
 * another district has is not there. That its own people reach it shows that the ids are real.
 */
@KehuiTest
class SiblingWalkTest {
    private static final List<String> LISTS =
            List.of(
                    "/desk",
                    "/reviews",
                    "/progress",
                    "/totals",
                    "/campaigns",
                    "/selections",
                    "/messages",
                    "/units",
                    "/people",
                    "/journal",
                    "/notices",
                    "/asking",
                    "/security");

    @Autowired MockMvcTester web;
    @Autowired JdbcClient db;
    @Autowired ApplicationContext context;
    @Autowired PlatformTransactionManager transactions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private OtherDistrict there;
    private Actor sibling;
    private List<Asked> withheld;
    private List<Asked> open;

    @BeforeEach
    void world() throws Exception {
        there = new OtherDistrict(context);
        sibling = there.world.person(there.world.shinan, "邻居", Role.values());
        there.world.owes(SmallWorld.STATISTICS, there.world.shinan, there.world.bureau);
        withheld = SiblingRoutes.withheld(there);
        open = OpenRoutes.of(sibling);
    }

    @Test
    void everyRouteWithAnIdIsWalked() {
        var walked = new TreeSet<String>();
        withheld.forEach(asked -> walked.add(asked.route()));
        open.forEach(asked -> walked.add(asked.route()));

        var mapped = Asked.routes(mapping);
        assertThat(mapped).hasSizeGreaterThan(60);
        assertThat(mapped.stream().filter(route -> !walked.contains(route)))
                .as("routes without a line in SiblingRoutes: withheld, or open with the reason")
                .isEmpty();
        assertThat(walked.stream().filter(route -> !mapped.contains(route))).isEmpty();
    }

    @Test
    void whatAnotherDistrictHasIsNotThere() {
        var shown = new ArrayList<String>();
        for (var asked : withheld) {
            var answer = ask(sibling, asked);
            if (answer.getStatus() != 404) {
                shown.add(asked + " answered " + answer.getStatus());
            }
        }
        assertThat(shown).isEmpty();
    }

    @Test
    void itsOwnPeopleReachIt() {
        var lost = new ArrayList<String>();
        for (var asked : withheld) {
            int status = ask(asked.owner(), asked).getStatus();
            if (status != 200 && status != 303 && status != 409 && status != 422) {
                lost.add(asked + " answered " + status);
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void whatIsOpenNamesNobodyOfAnotherDistrict() {
        for (var asked : open) {
            var answer = ask(sibling, asked);
            assertThat(answer.getStatus()).as(asked + ": " + asked.why()).isIn(200, 303);
            assertThat(new String(answer.getContentAsByteArray(), UTF_8))
                    .as(asked.toString())
                    .doesNotContain("小崂山", "李文", "海洋之声");
        }
    }

    /** Whatever is asked of it: its words are for people. */
    @Test
    void noKeyOfTheProgramReachesAPage() {
        var walked = new ArrayList<>(withheld);
        for (var list : LISTS) {
            for (var who :
                    List.of(
                            there.filler,
                            there.reviewer,
                            there.issuer,
                            there.system,
                            there.security)) {
                walked.add(Asked.of("GET " + list, who, List.of(), ""));
            }
        }
        var leaked = new TreeSet<String>();
        int pages = 0;
        for (var asked : walked) {
            var answer = ask(asked.owner(), asked);
            if (String.valueOf(answer.getContentType()).startsWith("text/html")) {
                pages += answer.getStatus() == 200 ? 1 : 0;
                // in this world somebody's login is their id, and a login is shown
                var login =
                        db.sql("select string_agg(login, '|') from person")
                                .query(String.class)
                                .single();
                var html =
                        new String(answer.getContentAsByteArray(), UTF_8)
                                .replaceAll(">(?:" + login + ")<", "><");
                PageKeys.in(Jsoup.parse(html))
                        .forEach(key -> leaked.add(asked.route() + ": " + key));
            }
        }
        assertThat(pages).isGreaterThan(40);
        assertThat(leaked).isEmpty();
    }

    /** What it changes is undone. */
    private MockHttpServletResponse ask(Actor who, Asked asked) {
        var undone = new TransactionTemplate(transactions);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        return undone.execute(
                status -> {
                    status.setRollbackOnly();
                    return request(who, asked).getResponse();
                });
    }

    private MvcTestResult request(Actor who, Asked asked) {
        var uri = URI.create(asked.path());
        int file = asked.sent().indexOf("file");
        if (file < 0) {
            var method = HttpMethod.valueOf(asked.method());
            return filled(web.method(method).uri(uri), who, asked).exchange();
        }
        var sent =
                new MockMultipartFile(
                        "file", asked.sent().get(file + 1), null, "%PDF-1.7".getBytes(UTF_8));
        return filled(web.post().uri(uri).multipart().file(sent), who, asked).exchange();
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B filled(
            B request, Actor who, Asked asked) {
        var sent = asked.sent();
        for (int i = 0; i < sent.size(); i += 2) {
            if (!sent.get(i).equals("file")) {
                request.param(sent.get(i), sent.get(i + 1));
            }
        }
        var kind = asked.path().endsWith("/answers") ? "application/json" : "text/html";
        return request.accept(kind, "*/*").with(user(who.id().toString())).with(csrf());
    }
}
