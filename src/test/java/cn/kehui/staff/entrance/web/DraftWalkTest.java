package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.notice.facts.web.Publisher;
import cn.kehui.world.Qingdao2025;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every page that there is as people of other units: none names a campaign not yet out. */
@KehuiTest
class DraftWalkTest {
    private static final String SECRET = "尚未发布的活动";
    private static final String DRAFT = "city-2098";
    private static final Pattern PLACE =
            Pattern.compile("\\{(\\w+)(?::[^{}]*(?:\\{[^}]*}[^{}]*)*)?}");
    private static final String YAML =
            """
            id: city-2098
            title: 2098年青岛市尚未发布的活动
            year: 2098
            region: "370200"
            issuers: [青岛市科学技术局]
            notice: { title: 关于尚未发布的活动的通知 }
            addressees: [各区、市科技局]
            periods: [{ what: 科技活动周, words: 5月, clause: 一 }]
            duties:
              - id: D1
                title: 报送尚未发布的活动统计表
                form: week-statistics@2025
                deadline: { words: 6月18日前, closes: 2098-06-18 }
                parties:
                  - { words: 各区科技局, owed_by: { functions: [science], levels: [county] }, receiver: { function: science, level: city }, clause: 二 }
            """;

    @Autowired MockMvcTester web;
    @Autowired Campaigns campaigns;
    @Autowired Qingdao2025 world;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Actor issuer;
    private String notice;

    @BeforeEach
    void drafted() {
        issuer = world.issuer(Qingdao2025.CITY_SCIENCE);
        campaigns.draft(
                issuer, Definition.read(DRAFT, new ByteArrayInputStream(YAML.getBytes(UTF_8))));
        var text = "关于尚未发布的活动的通知\n各区科技局：\n请于6月18日前报送总结。\n青岛市科学技术局\n2098年5月1日";
        notice =
                Publisher.led(new Publisher(web, issuer).post("/notices", "text", text))
                        .replace("/notices/", "");
    }

    private Set<String> pages() {
        var pages = new TreeSet<String>();
        for (var route : mapping.getHandlerMethods().keySet()) {
            boolean get =
                    route.getMethodsCondition().getMethods().isEmpty()
                            || route.getMethodsCondition().getMethods().stream()
                                    .anyMatch(one -> one.asHttpMethod().equals(HttpMethod.GET));
            if (get && !route.getPatternValues().contains("/sign-out")) {
                route.getPatternValues()
                        .forEach(
                                pattern -> {
                                    pages.add(path(pattern, DRAFT));
                                    pages.add(path(pattern, notice));
                                });
            }
        }
        return pages;
    }

    /** With the draft, or the notice, wherever an id of one may stand. */
    private static String path(String pattern, String id) {
        return PLACE.matcher(pattern)
                .replaceAll(
                        found ->
                                switch (found.group(1)) {
                                    case "id", "campaign", "notice" -> id;
                                    case "duty" -> "D1";
                                    case "form" -> "week-statistics@2025";
                                    case "field" -> "events_held";
                                    case "kind" -> "docx";
                                    default -> UUID.nameUUIDFromBytes(new byte[0]).toString();
                                });
    }

    private Set<String> naming(Actor actor) {
        var naming = new TreeSet<String>();
        for (var page : pages()) {
            var answer = web.get().uri(page).with(user(actor.id().toString())).exchange();
            if (new String(answer.getResponse().getContentAsByteArray(), UTF_8).contains(SECRET)) {
                naming.add(page);
            }
        }
        return naming;
    }

    @ParameterizedTest
    @CsvSource({
        "青岛市科学技术协会, ISSUER",
        "青岛市科学技术协会, REVIEWER",
        "中共青岛市委宣传部, VIEWER",
        "崂山区科学技术局, ISSUER",
        "崂山区科学技术局, REVIEWER",
        "崂山区科学技术局, FILLER"
    })
    void noPageOfAnotherUnitNamesADraft(String unit, Role role) {
        assertThat(naming(world.of(unit, role))).isEmpty();
    }

    /** The journal is of the whole house (ADR 0012). */
    @Test
    void whoAuditsReadsOfItInTheJournalAlone() {
        var auditor = world.of(Qingdao2025.LAOSHAN_SCIENCE, Role.AUDIT_ADMIN);
        assertThat(naming(auditor)).containsExactly("/journal");
    }

    /** The walk sees what it looks for. */
    @Test
    void theOwnUnitSeesIt() {
        assertThat(naming(issuer))
                .contains("/campaigns", "/campaigns/" + DRAFT, "/notices", "/notices/" + notice);
    }
}
