package cn.kehui.ground.account;

import cn.kehui.ground.base.web.Shell;

/**
 * One request of somebody signed in: who, and what stands round every page. A page method that
 * takes one is for staff only.
 */
public record Visit(Actor actor, Shell shell) {

    /** Where somebody's work lies: the desk; an administrator's lies elsewhere. */
    public static String home(Actor actor) {
        if (actor.roles().stream().anyMatch(role -> !role.administers())) {
            return "/desk";
        }
        if (actor.has(Role.SYSTEM_ADMIN)) {
            return "/people";
        }
        return actor.has(Role.AUDIT_ADMIN) ? "/journal" : "/security";
    }
}
