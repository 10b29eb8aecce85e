package cn.kehui.filing.submission.taken;

import cn.kehui.duty.campaign.CampaignId;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import cn.kehui.week.telling.ActivityTold;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what may be taken over from activities, and what was. */
public final class TakingPrint {
    private final @Nullable Form form;
    private final Draft draft;
    private final CampaignId campaign;
    private final KnownAnswers known;

    /**
     * @param form null: documents only
     */
    public TakingPrint(@Nullable Form form, Draft draft, CampaignId campaign, KnownAnswers known) {
        this.form = form;
        this.draft = draft;
        this.campaign = campaign;
        this.known = known;
    }

    /** Null: the form has nothing to do with activities. */
    public @Nullable TakingPart part() {
        if (form == null) {
            return null;
        }
        var home = home();
        if (!known.settled()) {
            return new TakingPart(
                    "", Texts.say("taking.open"), "/forms/" + form.id() + "/facts", List.of(), "");
        }
        if (form.shape() == Form.Shape.STATISTICS) {
            int held = known.held().activities();
            return held == 0
                    ? null
                    : new TakingPart(
                            Texts.say("taking.held", held, known.held().words().size()),
                            Texts.say("taking.no-people"),
                            home,
                            List.of(),
                            "");
        }
        if (known.told().isEmpty()) {
            return null;
        }
        var lines = known.told().stream().map(one -> line(form, one)).toList();
        long takes = lines.stream().filter(one -> !one.press().isEmpty()).count();
        return new TakingPart(
                Texts.say("taking.known", known.asked(), known.known()),
                "",
                home,
                lines,
                form.rows().isPresent() && takes > 1 ? TakePress.ALL : "");
    }

    private String home() {
        return "/campaigns/" + campaign + "/activities";
    }

    private TakingPart.Line line(Form asked, ActivityTold one) {
        var answers = draft.answers();
        int there = asked.rows().isPresent() ? known.standing(one, answers) : -1;
        boolean full = answers.rows().size() >= Places.MOST_ROWS;
        return new TakingPart.Line(
                home() + "/" + one.activity().id(),
                one.activity().title(),
                one.activity().stage().label(),
                Texts.say("taking.of", one.asked(), one.words().size()),
                there < 0 ? "" : Texts.say("taking.there", there + 1),
                there < 0 && !full ? TakePress.TAKE + one.activity().id() : "");
    }

    /** From which activity an answer is, in words; empty: it is from none. */
    public String from(String place) {
        return form == null
                ? ""
                : known.from(form, draft.answers(), place)
                        .map(one -> Texts.say("taking.from", one.activity().title()))
                        .orElse("");
    }
}
