package cn.kehui.ground.account.web;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The bar of pages: what a person's roles have use for. */
@Component
class PageBar {

    List<Shell.Place> of(Actor actor, String path) {
        var places = new ArrayList<Shell.Place>();
        if (actor.roles().stream().anyMatch(role -> !role.administers())) {
            add(places, "place.desk", "/desk", path);
            add(places, "place.campaigns", "/campaigns", path);
            add(places, "place.totals", "/totals", path);
        }
        if (actor.has(Role.ISSUER) && !actor.unit().functions().isEmpty()) {
            add(places, "place.notices", "/notices", path);
        }
        if (actor.has(Role.REVIEWER)) {
            add(places, "place.reviews", "/reviews", path);
            add(places, "place.progress", "/progress", path);
            add(places, "place.selections", "/selections", path);
        }
        add(places, "place.units", "/units", path);
        if (actor.has(Role.SYSTEM_ADMIN)) {
            add(places, "place.people", "/people", path);
            add(places, "place.calendar", "/calendar", path);
            add(places, "place.outbox", "/outbox", path);
        }
        if (actor.has(Role.SECURITY_ADMIN)) {
            add(places, "place.people", "/people", path);
            add(places, "place.security", "/security", path);
        }
        if (actor.roles().stream().anyMatch(Role::administers)) {
            add(places, "place.resets", "/resets", path);
        }
        if (actor.has(Role.AUDIT_ADMIN)) {
            add(places, "place.journal", "/journal", path);
        }
        return places;
    }

    private static void add(List<Shell.Place> places, String key, String href, String path) {
        places.add(new Shell.Place(Texts.say(key), href, path.startsWith(href)));
    }
}
