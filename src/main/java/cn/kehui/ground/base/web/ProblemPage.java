package cn.kehui.ground.base.web;

import cn.kehui.jte.StaticTemplates;

/** A page that says what went wrong and what to do. */
public record ProblemPage(String title, String text) {
    String html() {
        return new StaticTemplates().problemProblem(this).render();
    }

    /** The same with the way in for the staff, who need no key. */
    String withSignIn() {
        return new StaticTemplates().problemNoKey(this).render();
    }
}
