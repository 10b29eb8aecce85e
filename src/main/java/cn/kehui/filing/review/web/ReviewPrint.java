package cn.kehui.filing.review.web;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Move;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.review.web.ReviewPage.Acts;
import cn.kehui.filing.review.web.ReviewPage.Answer;
import cn.kehui.filing.review.web.ReviewPage.Answered;
import cn.kehui.filing.review.web.ReviewPage.Filed;
import cn.kehui.filing.review.web.ReviewPage.Happened;
import cn.kehui.filing.review.web.ReviewPage.Head;
import cn.kehui.filing.submission.Checks;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints the page of a review. */
final class ReviewPrint {
    private final Shown shown;
    private final Typing typing;
    private final Today today;

    ReviewPrint(Shown shown, Typing typing, Today today) {
        this.shown = shown;
        this.typing = typing;
        this.today = today;
    }

    /** What stands above the page. */
    record Around(String told, String refused) {
        static final Around NOTHING = new Around("", "");

        static Around refused(String words) {
            return new Around("", words);
        }
    }

    ReviewPage page(Visit visit, Around around) {
        var obligation = shown.obligation();
        var filed = shown.filed();
        var acts =
                acts(
                        obligation,
                        obligation.reviewedBy(visit.actor()) && visit.actor().has(Role.REVIEWER));
        return new ReviewPage(
                visit.shell(),
                "/obligations/" + obligation.id() + "/review",
                head(obligation),
                around.told(),
                around.refused(),
                filed == null ? null : filed(obligation, filed),
                filed == null ? null : answered(filed),
                acts,
                typing.printed(shown.form(), acts),
                shown.steps().reversed().stream()
                        .map(step -> happened(shown.form(), step))
                        .toList(),
                shown.notes(),
                YearsPrint.years(shown));
    }

    private @Nullable Answered answered(Submission filed) {
        var remarks = shown.remarked();
        if (remarks.isEmpty()) {
            return null;
        }
        long dealt = remarks.stream().filter(Remarked::dealt).count();
        return new Answered(
                Texts.say("submission.remarks", remarks.size(), dealt),
                remarks.stream().map(one -> answer(filed, one)).toList());
    }

    private Answer answer(Submission filed, Remarked one) {
        boolean whole = one.place().equals(Checks.WHOLE);
        return new Answer(
                whole ? "" : "#" + PlaceWords.id(one.place()),
                shown.attached().demands().stream()
                        .filter(demand -> one.place().equals(demand.place()))
                        .map(PaperDemand::title)
                        .findFirst()
                        .orElseGet(() -> PlaceWords.of(shown.form(), one.place())),
                one.words(),
                one.dealt(),
                filed.explained().getOrDefault(one.why(), ""));
    }

    private Head head(Obligation obligation) {
        var form = shown.form();
        return new Head(
                obligation.title(),
                form == null ? "" : form.title(),
                obligation.owes().name(),
                obligation.receiver().name(),
                DueWords.last(obligation),
                Move.FILE.from(obligation.state()).isPresent()
                        ? DueWords.left(obligation, today)
                        : "",
                obligation.state().label(),
                shown.lastYear() == null ? "" : shown.lastYear().said());
    }

    private Filed filed(Obligation obligation, Submission filed) {
        boolean answers = filed.nature() == Submission.Nature.ANSWERS;
        var print = answers && shown.form() != null ? new FiledPrint(shown, typing) : null;
        var blocks = print == null ? List.<ReviewPage.Block>of() : print.blocks();
        var source = filed.source();
        return new Filed(
                filed.id().toString(),
                Texts.say("review.version", filed.version()),
                Texts.say("review.filed", filed.filedBy(), Moments.dated(filed.filedAt())),
                filed.filedFrom().equals(obligation.owes().id()) ? null : obligation.owes().name(),
                answers ? "" : filed.nature().label(),
                filed.note(),
                source == null ? null : source.name(),
                against(obligation),
                shown.findings().stream().filter(one -> one.asks()).count(),
                FiledPrint.changes(blocks),
                blocks,
                print == null ? List.of() : print.removed(),
                new PapersPrint(shown, typing).papers());
    }

    private String against(Obligation obligation) {
        var against = shown.against();
        return against == null
                ? ""
                : against.id().equals(obligation.accepted())
                        ? Texts.say("review.against-accepted", against.version())
                        : Texts.say("review.against", against.version());
    }

    private Acts acts(Obligation obligation, boolean may) {
        var state = obligation.state();
        var asked =
                shown.steps().stream()
                        .filter(step -> step.move() == Move.ASK_REVISION)
                        .reduce((_, last) -> last);
        return new Acts(
                may && Move.ACCEPT.from(state).isPresent(),
                may && Move.GRANT_REVISION.from(state).isPresent(),
                asked.map(Step::reason).orElse(""),
                may && Move.FILE.from(state).isPresent(),
                shown.takesBack() == null ? "" : Moments.recent(shown.takesBack()));
    }

    static Happened happened(@Nullable Form form, Step step) {
        return new Happened(
                Moments.dated(step.at()),
                step.unit() + " " + step.by(),
                Texts.say("review.step", step.move().label(), step.version()),
                step.reason(),
                step.remarks().entrySet().stream()
                        .map(one -> PlaceWords.remark(form, one))
                        .toList());
    }
}
