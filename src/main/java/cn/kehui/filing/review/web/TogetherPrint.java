package cn.kehui.filing.review.web;

import cn.kehui.filing.review.web.TogetherPage.Clean;
import cn.kehui.filing.review.web.TogetherPage.Other;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.filing.submission.Submission;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import java.util.Optional;

/**
 * What is clean: filled in for the first time, without anything that asks, its files without a
 * doubt. Whatever was sent back, revised, explained or answered with nothing is looked at by
 * itself.
 */
final class TogetherPrint {
    private TogetherPrint() {}

    /** Why it has to be opened; empty: it is clean. */
    static Optional<String> why(Shown shown) {
        var filed = shown.filed();
        if (filed == null || shown.form() == null) {
            return Optional.of(Texts.say("together.no-form"));
        }
        if (filed.nature() != Submission.Nature.ANSWERS) {
            return Optional.of(Texts.say("together.nature", filed.nature().label()));
        }
        if (shown.against() != null) {
            return Optional.of(Texts.say("together.again", filed.version()));
        }
        long asks = shown.findings().stream().filter(one -> one.asks() || one.stops()).count();
        if (asks > 0) {
            return Optional.of(Texts.say("together.asks", asks));
        }
        return shown.attached().files().stream()
                .filter(file -> !file.state().isEmpty())
                .findFirst()
                .map(file -> Texts.say("together.file", file.name(), file.state()));
    }

    static Clean clean(Shown shown) {
        var filed = shown.filed();
        if (filed == null) {
            throw new IllegalStateException("nothing is filed: " + shown.obligation().id());
        }
        var files = shown.attached().files().stream().map(Attachment::name).toList();
        return new Clean(
                shown.obligation().id() + ":" + filed.id(),
                href(shown),
                shown.obligation().owes().name(),
                Texts.say("review.filed", filed.filedBy(), Moments.recent(filed.filedAt())),
                files.isEmpty() ? "" : Texts.say("together.papers", String.join("、", files)),
                new FiledPrint(shown, Typing.NOTHING).blocks());
    }

    static Other other(Shown shown, String why) {
        return new Other(href(shown), shown.obligation().owes().name(), why);
    }

    private static String href(Shown shown) {
        return "/obligations/" + shown.obligation().id() + "/review";
    }
}
