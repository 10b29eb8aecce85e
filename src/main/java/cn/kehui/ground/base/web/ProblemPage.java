package cn.kehui.ground.base.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.jte.StaticTemplates;

/**
 * A page that says what went wrong and what to do.
 *
 * @param href where to go on, {@code label} how that is called
 */
public record ProblemPage(String title, String text, String href, String label) {

    /** From which one goes on at the first page. */
    public ProblemPage(String title, String text) {
        this(title, text, "/", Texts.say("problem.home"));
    }

    String html() {
        return new StaticTemplates().problemProblem(this).render();
    }

    /** The same with the way in for the staff, who need no key. */
    String withSignIn() {
        return new StaticTemplates().problemNoKey(this).render();
    }
}
