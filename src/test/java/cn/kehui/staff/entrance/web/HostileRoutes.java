package cn.kehui.staff.entrance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.collection.visit.ReadingDesk;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route that is mapped, with real ids where there are lines for them. */
final class HostileRoutes {
    private final Map<String, Asked> lines = new LinkedHashMap<>();
    private final List<Actor> people;
    private final String collection;

    private HostileRoutes(OtherDistrict there, String collection) {
        var world = there.world;
        var anybody = world.person(world.laoshan, "万能", Role.values());
        people =
                List.of(
                        anybody,
                        there.reviewer,
                        there.issuer,
                        there.publisher,
                        there.system,
                        there.security,
                        there.filler,
                        world.person(world.bureau, "程审计", Role.AUDIT_ADMIN));
        this.collection = collection;
        SiblingRoutes.withheld(there).forEach(asked -> lines.putIfAbsent(asked.route(), asked));
        OpenRoutes.of(anybody).forEach(asked -> lines.putIfAbsent(asked.route(), asked));
    }

    /** With a world to walk in: a district's neighbour, and a form dropped on the desk. */
    static List<WalkedRoute> all(WebApplicationContext context, MockMvcTester web)
            throws IOException {
        var collection = UUID.randomUUID().toString();
        var there = new OtherDistrict(context);
        web.post()
                .uri("/collections/" + collection + "/files")
                .multipart()
                .file(new MockMultipartFile("file", "市南.docx", null, "x".getBytes(UTF_8)))
                .param("form", "week-statistics@2025")
                .exchange();
        ReadingDesk.read(context);
        return new HostileRoutes(there, collection).all(mapping(context));
    }

    /** Every way to ask that there is. */
    static TreeSet<String> mapped(WebApplicationContext context) {
        var mapped = new TreeSet<String>();
        mapping(context).getHandlerMethods().keySet().forEach(info -> mapped.addAll(names(info)));
        return mapped;
    }

    private static RequestMappingHandlerMapping mapping(WebApplicationContext context) {
        return context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    private List<WalkedRoute> all(RequestMappingHandlerMapping mapping) {
        var any = HostileValues.fields();
        var all = new ArrayList<WalkedRoute>();
        mapping.getHandlerMethods()
                .forEach(
                        (info, page) ->
                                names(info).forEach(name -> all.add(route(name, page, any))));
        return all;
    }

    /** Method and pattern of each way to ask for it. */
    private static List<String> names(RequestMappingInfo info) {
        var names = new ArrayList<String>();
        var methods = info.getMethodsCondition().getMethods();
        for (var pattern : info.getPatternValues()) {
            for (var method : methods.isEmpty() ? List.of(RequestMethod.GET) : methods) {
                names.add(method + " " + pattern);
            }
        }
        return names;
    }

    private WalkedRoute route(String name, HandlerMethod page, java.util.Set<String> any) {
        var plain = name.replaceAll("\\{(\\w+):[^{}]*(\\{[^}]*}[^{}]*)*}", "{$1}");
        var line = lines.get(plain);
        var asked = line == null ? guessed(plain) : line;
        var who = new LinkedHashSet<Actor>();
        if (line != null) {
            who.add(line.owner());
        }
        who.addAll(people);
        return WalkedRoute.of(name, asked, List.copyOf(who), page, any);
    }

    /** A route of the drop desk, or one without an id. */
    private Asked guessed(String plain) {
        var path =
                plain.replace("/collections/{id}", "/collections/" + collection)
                        .replace("{number}", "1")
                        .replace("{row}", "0")
                        .replace("{field}", "events_held")
                        .replaceAll("\\{\\w+}", "x");
        return Asked.of(path, people.getFirst(), List.of(), "");
    }
}
