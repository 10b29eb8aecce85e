package cn.kehui.week.evidence.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Page;
import cn.kehui.jte.Templates;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.PhotoDeciding;
import cn.kehui.week.evidence.PhotoDecision;
import cn.kehui.week.evidence.PhotoReviews;
import cn.kehui.week.evidence.PhotoSheet;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A decision on one photograph, pressed on the sheet where it lies with others. */
@Controller
@RequestMapping("/campaigns/{campaign}/activities/{id}/photos/{photo}")
class DecisionPages {
    private final Activities activities;
    private final PhotoReviews reviews;
    private final ShowingSheet showing;
    private final Templates templates;

    DecisionPages(
            Activities activities,
            PhotoReviews reviews,
            ShowingSheet showing,
            Templates templates) {
        this.activities = activities;
        this.reviews = reviews;
        this.showing = showing;
        this.templates = templates;
    }

    /**
     * What was pressed.
     *
     * @param only whether the sheet showed one activity
     * @param card present: the card alone is wanted back
     */
    record Pressed(
            @Nullable String verdict,
            @Nullable Integer shown,
            @Nullable String words,
            @Nullable UUID only,
            @Nullable String card) {
        PhotoReviews.Word word() {
            var which =
                    Arrays.stream(PhotoDecision.Verdict.values())
                            .filter(one -> one.name().equals(verdict))
                            .findFirst()
                            .orElseThrow(() -> new NotFound(String.valueOf(verdict)));
            return new PhotoReviews.Word(
                    which, shown == null ? 0 : shown, words == null ? "" : words);
        }
    }

    /** Which photograph, as the address has it. */
    record Which(String campaign, String id, String photo) {}

    @PostMapping("/decision")
    Page decide(Visit visit, Which which, Pressed pressed) {
        var of = ActivityId.of(which.campaign(), which.id());
        var photo = EvidencePages.uuid(which.photo());
        var became = reviews.decide(visit.actor(), of, photo, pressed.word());
        return became instanceof PhotoDeciding.Decided
                ? Page.seeOther(back(visit, of, photo, pressed))
                : refused(visit, of, new Refused(photo, pressed, became));
    }

    private String back(Visit visit, ActivityId of, UUID photo, Pressed pressed) {
        var unit = activities.activity(visit.actor(), of).lead().id();
        var sheet = "/campaigns/" + of.campaign() + "/photos/" + unit;
        if (pressed.card() != null) {
            return sheet + "?photo=" + photo;
        }
        return sheet
                + (pressed.only() == null ? "" : "?activity=" + of)
                + "#"
                + SheetPrint.place(photo);
    }

    private record Refused(UUID photo, Pressed pressed, PhotoDeciding became) {}

    private Page refused(Visit visit, ActivityId of, Refused refused) {
        var unit = activities.activity(visit.actor(), of).lead().id();
        var pressed = refused.pressed();
        var sought =
                new PhotoSheet.Sought(
                        unit,
                        pressed.only() == null ? null : of.value(),
                        pressed.card() == null ? null : refused.photo(),
                        null);
        var typed = pressed.words() == null ? "" : pressed.words();
        var tried = new SheetPrint.Tried(refused.photo(), words(refused.became()), typed);
        var page = templates.weekEvidenceSheet(showing.page(visit, of.campaign(), sought, tried));
        return switch (refused.became()) {
            case PhotoDeciding.Meanwhile _, PhotoDeciding.Gone _ -> Page.conflict(page);
            case PhotoDeciding.Decided _,
                    PhotoDeciding.Unreasoned _,
                    PhotoDeciding.TooLong _,
                    PhotoDeciding.Unlooked _,
                    PhotoDeciding.MachineMade _ ->
                    Page.unprocessable(page);
        };
    }

    private static String words(PhotoDeciding became) {
        return switch (became) {
            case PhotoDeciding.Decided _ -> "";
            case PhotoDeciding.Meanwhile(var stands) -> meanwhile(stands);
            case PhotoDeciding.Gone _ -> Texts.say("evidence.decide.gone");
            case PhotoDeciding.Unreasoned _ -> Texts.say("evidence.decide.why");
            case PhotoDeciding.TooLong(int most) -> Texts.say("evidence.decide.long", most);
            case PhotoDeciding.Unlooked _ -> Texts.say("evidence.decide.unlooked");
            case PhotoDeciding.MachineMade _ -> Texts.say("evidence.decide.machine");
        };
    }

    private static String meanwhile(PhotoDecision stands) {
        var chip = SheetCardPrint.chip(stands);
        return Texts.say(
                "evidence.decide.meanwhile",
                stands.by(),
                Moments.recent(stands.at()),
                chip == null ? Texts.say("evidence.decided.open") : chip.words());
    }
}
