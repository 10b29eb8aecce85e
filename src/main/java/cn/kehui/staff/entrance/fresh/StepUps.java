package cn.kehui.staff.entrance.fresh;

import cn.kehui.ground.account.Actor;
import cn.kehui.jte.Templates;
import cn.kehui.staff.factor.Challenges;
import cn.kehui.staff.factor.Factors;
import cn.kehui.staff.factor.Passkeys;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The form in which a factor is shown anew, with what was typed before behind it. */
@Component
class StepUps {
    static final String TO = "step.to";
    static final String SENDS = "step.sends";
    private static final Set<String> OWN =
            Set.of(TO, SENDS, "step.code", "step.present", "_csrf", "answer");

    private final Factors factors;
    private final Passkeys passkeys;
    private final Templates templates;

    StepUps(Factors factors, Passkeys passkeys, Templates templates) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.templates = templates;
    }

    /** Whether somebody has a second factor to show. */
    boolean hasFactor(Actor actor) {
        return factors.held(actor.id()).any();
    }

    /** A path of ours: nothing in it leads elsewhere. */
    static boolean leadsHere(String to) {
        return to.matches("(?:/[A-Za-z0-9._-]++)++") && !to.contains("..");
    }

    /**
     * @param to where it goes on
     * @param sends whether what was typed is sent there
     */
    record Goal(String to, boolean sends) {}

    JteModel page(Goal goal, Actor actor, HttpServletRequest request, @Nullable String said) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String passkey = null;
        if (!passkeys.list(actor).isEmpty()) {
            var asked = Challenges.asked(request);
            passkey = asked.hindrance() == null ? passkeys.toShow(actor, asked) : null;
        }
        return templates.staffEntranceStepUp(
                new StepUpPage(
                        csrf.getToken(),
                        goal.to(),
                        goal.sends(),
                        goal.sends() ? typed(request) : List.of(),
                        hasFactor(actor),
                        passkey,
                        said));
    }

    private static List<StepUpPage.Typed> typed(HttpServletRequest request) {
        var typed = new ArrayList<StepUpPage.Typed>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            if (!OWN.contains(name)) {
                                for (var value : values) {
                                    typed.add(new StepUpPage.Typed(name, value));
                                }
                            }
                        });
        return typed;
    }
}
