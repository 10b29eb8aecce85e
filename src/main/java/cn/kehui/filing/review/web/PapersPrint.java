package cn.kehui.filing.review.web;

import cn.kehui.duty.campaign.PaperDemand;
import cn.kehui.filing.review.web.ReviewPage.File;
import cn.kehui.filing.review.web.ReviewPage.Papers;
import cn.kehui.filing.review.web.ReviewPage.Remark;
import cn.kehui.filing.submission.Attachment;
import cn.kehui.ground.base.FileNames;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import java.util.List;

/** Prints what was attached, each demand of the duty with a place for a reason. */
final class PapersPrint {
    private final Shown shown;
    private final Typing typing;

    PapersPrint(Shown shown, Typing typing) {
        this.shown = shown;
        this.typing = typing;
    }

    List<Papers> papers() {
        return shown.attached().demands().stream().map(this::papers).toList();
    }

    private Papers papers(PaperDemand demand) {
        var place = demand.place();
        return new Papers(
                demand.title(),
                shown.attached().files().stream()
                        .filter(file -> file.demand().equals(demand.id()))
                        .map(this::file)
                        .toList(),
                SaidBeside.at(place, demand.title(), shown.attached().said()),
                reason(place),
                new Remark(
                        Typing.name(place),
                        "remark-" + PlaceWords.id(place),
                        false,
                        demand.title(),
                        shown.past().getOrDefault(place, ""),
                        typing.remark(place)));
    }

    private String reason(String place) {
        var filed = shown.filed();
        var given = filed == null ? null : filed.reasons().get(place);
        return given == null ? "" : given.words();
    }

    private File file(Attachment file) {
        var href = "/obligations/" + shown.obligation().id() + "/papers/" + file.id();
        return new File(
                file.name(),
                href,
                FileNames.size(file.size()) + (file.state().isEmpty() ? "" : " · " + file.state()),
                file.picture() ? href + "/small" : "");
    }
}
