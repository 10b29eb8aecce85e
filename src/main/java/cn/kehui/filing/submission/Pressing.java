package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.ground.account.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One press of 报送 on an obligation that is held: decided, and what comes of it kept. */
@Component
class Pressing {
    private final Steps steps;
    private final DraftSql drafts;
    private final FilingSql filing;
    private final DraftNews news;
    private final Clock clock;

    Pressing(Steps steps, SubmissionSql.Filing sql, DraftNews news, Clock clock) {
        this.steps = steps;
        this.drafts = sql.drafts();
        this.filing = sql.filing();
        this.news = news;
        this.clock = clock;
    }

    /**
     * Where it is pressed.
     *
     * @param begun the draft as it stood before
     * @param given what other units were given of it
     */
    record At(
            Obligation obligation,
            FilingCheck.Measure measure,
            Draft begun,
            List<Cofiling.Assigned> given) {}

    /** Whose press it is, and what was sent with it. */
    record By(Hand hand, Draft.Entered entered) {}

    /**
     * What came of a press.
     *
     * @param kept the version that is filed; null: none is
     */
    private record Pressed(Filing filing, FilingSql.@Nullable Kept kept) {}

    /** Whatever else is refused, no words are lost: what was sent with it stays in the draft. */
    Filing press(Actor actor, At at, FilingRules.Press press, By by) {
        var pressed = pressed(actor, at, press, by);
        var kept = pressed.kept();
        if (kept != null) {
            keep(actor, List.of(at.obligation()), List.of(kept));
            news.filed(at.obligation(), at.given());
        } else if (!by.entered().equals(Draft.Entered.NOTHING)) {
            drafts.put(press.draft(), at.obligation(), actor.id().value());
        }
        return pressed.filing();
    }

    /** Forms of several units of one campaign, pressed at once: what is filed is kept together. */
    List<Filing> press(Actor actor, List<Laid> all) {
        var filings = new ArrayList<Filing>();
        var obligations = new ArrayList<Obligation>();
        var kept = new ArrayList<FilingSql.Kept>();
        for (var laid : all) {
            var by = new By(laid.hand(), Draft.Entered.NOTHING);
            var pressed = pressed(actor, laid.at(), laid.press(), by);
            filings.add(pressed.filing());
            if (pressed.kept() != null) {
                obligations.add(laid.obligation());
                kept.add(pressed.kept());
            }
        }
        keep(actor, obligations, kept);
        for (int i = 0; i < all.size(); i++) {
            if (filings.get(i) instanceof Filing.Filed) {
                news.filed(all.get(i).obligation(), all.get(i).at().given());
            }
        }
        return filings;
    }

    private Pressed pressed(Actor actor, At at, FilingRules.Press press, By by) {
        var obligation = at.obligation();
        var draft = press.draft();
        var filing = FilingRules.decide(obligation, press, by.hand().at());
        if (press.before()) {
            return new Pressed(filing, null);
        }
        var change = new CofiledChange(obligation, at.measure().form(), at.begun(), draft);
        news.changed(actor, change, at.given(), by.hand());
        if (!(filing instanceof Filing.Filed)) {
            return new Pressed(filing, null);
        }
        var whole = Rows.written(draft, at.measure().sent().rows());
        var submission = Submission.of(whole, obligation, actor);
        return new Pressed(filing, kept(submission, at.measure().figures(whole), whole));
    }

    /** A version without answers; its draft stays as it is. */
    void keep(Actor actor, Obligation obligation, Submission submission) {
        keep(actor, List.of(obligation), List.of(kept(submission, List.of(), null)));
        news.cofilings().filed(obligation);
    }

    DraftNews news() {
        return news;
    }

    private FilingSql.Kept kept(
            Submission submission, List<Figures.Figure> figures, @Nullable Draft draft) {
        return new FilingSql.Kept(submission, figures, draft, SubmissionId.next(clock));
    }

    private void keep(Actor actor, List<Obligation> obligations, List<FilingSql.Kept> kept) {
        if (kept.isEmpty()) {
            return;
        }
        filing.file(new FilingSql.By(obligations.getFirst().campaign(), actor), kept);
        var steps = new ArrayList<Steps.On>();
        for (int i = 0; i < kept.size(); i++) {
            var one = kept.get(i).submission();
            var taken = new Steps.Taken(Move.FILE, one.id(), one.note(), Map.of());
            steps.add(new Steps.On(obligations.get(i), taken));
        }
        this.steps.file(actor, steps);
    }
}
