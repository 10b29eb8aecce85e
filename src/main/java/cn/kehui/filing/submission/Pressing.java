package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Steps;
import cn.kehui.duty.obligation.SubmissionId;
import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.ground.account.Actor;
import java.time.Clock;
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

    /** Whatever else is refused, no words are lost: what was sent with it stays in the draft. */
    Filing press(Actor actor, At at, FilingRules.Press press, By by) {
        var obligation = at.obligation();
        var draft = press.draft();
        var filing = FilingRules.decide(obligation, press, by.hand().at());
        if (!press.before()) {
            var change = new CofiledChange(obligation, at.measure().form(), at.begun(), draft);
            news.changed(actor, change, at.given(), by.hand());
        }
        if (filing instanceof Filing.Filed && !press.before()) {
            var whole = Rows.written(draft, at.measure().sent().rows());
            var submission = Submission.of(whole, obligation, actor);
            keep(actor, obligation, kept(submission, at.measure().figures(whole), whole));
            news.filed(obligation, at.given());
        } else if (!by.entered().equals(Draft.Entered.NOTHING)) {
            drafts.put(draft, obligation, actor.id().value());
        }
        return filing;
    }

    /** A version without answers; its draft stays as it is. */
    void keep(Actor actor, Obligation obligation, Submission submission) {
        keep(actor, obligation, kept(submission, List.of(), null));
        news.cofilings().filed(obligation);
    }

    DraftNews news() {
        return news;
    }

    private FilingSql.Kept kept(
            Submission submission, List<Figures.Figure> figures, @Nullable Draft draft) {
        return new FilingSql.Kept(submission, figures, draft, SubmissionId.next(clock));
    }

    private void keep(Actor actor, Obligation obligation, FilingSql.Kept kept) {
        filing.file(obligation.campaign(), kept, actor.id().value());
        var one = kept.submission();
        steps.take(actor, obligation, new Steps.Taken(Move.FILE, one.id(), one.note(), Map.of()));
    }
}
