package cn.kehui.staff.entrance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Role;
import cn.kehui.world.SmallWorld;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route there is: nobody without an account comes in anywhere but where it is said
 * here; and nothing of another's units is shown.
 */
@KehuiTest
class ScopeWalkTest {
    /**
     * What needs no account: the programme, the drop desk, the doors themselves, and the licences.
     */
    private static final Set<String> OPEN =
            Set.of(
                    "/",
                    "/collections",
                    "/robots.txt",
                    "/sitemap.xml",
                    "/sign-in",
                    "/sign-in/cast",
                    "/sign-in/passkey",
                    "/setup",
                    "/invitation/{secret}",
                    "/about",
                    "/about/parts/{name}",
                    "/error");

    /**
     * The drop desk has a key of its own; whoever books or checks tickets has a link, and no
     * account.
     */
    private static final List<String> VISITORS =
            List.of("/collections/", "/programme", "/booking/", "/b/", "/door");

    @Autowired MockMvcTester web;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired ApplicationContext context;

    private record Route(HttpMethod method, String pattern) {
        /** With an id that nobody has wherever one is wanted. */
        String path() {
            return pattern.replaceAll("\\{\\w+:(\\w+)\\|[^}]*}", "$1")
                    .replaceAll("\\{\\w+:\\\\d\\{[^}]*}}", "1")
                    .replaceAll("\\{[^{}]*(\\{[^}]*}[^{}]*)*}", UUID.randomUUID().toString());
        }
    }

    static boolean needsAccount(String pattern) {
        return !OPEN.contains(pattern) && VISITORS.stream().noneMatch(pattern::startsWith);
    }

    @Test
    void nobodyComesInWithoutAnAccount() {
        var letIn = new ArrayList<String>();
        for (var route : staffRoutes()) {
            var answer = web.method(route.method()).uri(route.path()).with(csrf()).exchange();
            var to = answer.getResponse().getHeader("Location");
            boolean turnedAway = answer.getResponse().getStatus() == 303 && "/sign-in".equals(to);
            if (!turnedAway) {
                letIn.add(route + " " + answer.getResponse().getStatus());
            }
        }
        assertThat(letIn).isEmpty();
        assertThat(staffRoutes()).hasSizeGreaterThan(30);
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        var world = new SmallWorld(context);
        var person = user(world.person(world.bureau, "某", Role.values()).id().toString());
        var taken = new ArrayList<String>();
        for (var route : staffRoutes()) {
            if (!route.method().equals(HttpMethod.GET)) {
                var answer = web.method(route.method()).uri(route.path()).with(person).exchange();
                if (answer.getResponse().getStatus() != 403) {
                    taken.add(route + " " + answer.getResponse().getStatus());
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    @Test
    void whoHasNoRoleSeesNothingOfAnyone() {
        var world = new SmallWorld(context);
        world.defined();
        world.person(world.shinan, "市南的某某某", Role.FILLER);
        var nobody = user(world.person(world.laoshan, "无角色").id().toString());
        var shown = new ArrayList<String>();
        for (var route : staffRoutes()) {
            if (route.method().equals(HttpMethod.GET)) {
                var answer = web.get().uri(route.path()).with(nobody).exchange();
                if (body(answer).contains("市南的某某某")) {
                    shown.add(route.toString());
                }
            }
        }
        assertThat(shown).isEmpty();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    /** Every route but those that are open, and how each is asked. */
    private List<Route> staffRoutes() {
        var routes = new ArrayList<Route>();
        for (var info : mapping.getHandlerMethods().keySet()) {
            for (var pattern : info.getPatternValues()) {
                if (needsAccount(pattern)) {
                    info.getMethodsCondition()
                            .getMethods()
                            .forEach(
                                    method ->
                                            routes.add(new Route(method.asHttpMethod(), pattern)));
                }
            }
        }
        return routes;
    }
}
