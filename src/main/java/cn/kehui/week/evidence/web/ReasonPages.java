package cn.kehui.week.evidence.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.PhotoExplaining;
import cn.kehui.week.evidence.PhotoReasons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Why a photograph cannot be changed, or so few are enough: written where it is asked for. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/photos")
class ReasonPages {
    private final PhotoReasons reasons;
    private final ShowingPhotos showing;
    private final Templates templates;

    ReasonPages(PhotoReasons reasons, ShowingPhotos showing, Templates templates) {
        this.reasons = reasons;
        this.showing = showing;
        this.templates = templates;
    }

    /** What was typed, about what, over which reason. */
    record Sent(@Nullable String about, @Nullable Integer shown, @Nullable String words) {
        PhotoReasons.Written written() {
            return new PhotoReasons.Written(
                    about == null ? "" : about,
                    shown == null ? 0 : shown,
                    words == null ? "" : words);
        }
    }

    @PostMapping("/reasons")
    Page explain(Visit visit, @PathVariable String campaign, @PathVariable String id, Sent sent) {
        var of = ActivityId.of(campaign, id);
        var written = sent.written();
        return switch (reasons.explain(visit.actor(), of, written)) {
            case PhotoExplaining.Explained _ ->
                    Page.seeOther(
                            EvidencePrint.home(of) + "#" + ReasonPrint.place(written.about()));
            case PhotoExplaining.Meanwhile(var stands) ->
                    Page.conflict(
                            templates.weekEvidencePhotos(
                                    showing.page(
                                            visit,
                                            of,
                                            PhotosSaid.typed(written, PhotosSaid.words(stands)))));
            case PhotoExplaining.TooLong(int most) ->
                    Page.unprocessable(
                            templates.weekEvidencePhotos(
                                    showing.page(
                                            visit,
                                            of,
                                            PhotosSaid.typed(written, PhotosSaid.tooLong(most)))));
        };
    }
}
