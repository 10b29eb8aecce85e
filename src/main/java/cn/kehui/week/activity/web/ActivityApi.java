package cn.kehui.week.activity.web;

import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.NotFound;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.activity.ActivityTyping;
import cn.kehui.week.activity.Jointly;
import cn.kehui.week.activity.open.OpenActivities;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Keeps one answer as it is typed, and hears which pages are open. */
@RestController
@RequestMapping(
        path = "/campaigns/{campaign}/activities/{id}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ActivityApi {
    private final Activities activities;
    private final Jointly jointly;
    private final OpenActivities pages;
    private final ActivityForm asked;

    ActivityApi(Activities activities, Jointly jointly, OpenActivities pages, ActivityForm asked) {
        this.activities = activities;
        this.jointly = jointly;
        this.pages = pages;
        this.asked = asked;
    }

    /**
     * @param kept when, as a person reads it
     * @param understood how it is read where that is not what was typed; may be empty
     * @param row the key of the session that it is in; empty: it is in none
     * @param waits what is said where another wrote meanwhile; empty: it stands
     * @param plain what may be written instead: an activity offers nothing
     */
    record Kept(
            String kept,
            String understood,
            List<Marked> said,
            boolean asked,
            String row,
            String waits,
            List<String> plain) {}

    record Marked(String css, String mark, String message) {}

    /** {@code others}: who else has it open, as a person reads it; empty: nobody. */
    record Seen(String others) {}

    @PostMapping("/answers")
    ResponseEntity<Object> keep(
            Visit visit,
            @PathVariable String campaign,
            @PathVariable String id,
            SentTyping.One one) {
        var place = one.place();
        if (!one.sound() || place == null || asked.form().at(place).isEmpty()) {
            throw new NotFound(id);
        }
        var typing = one.typing();
        var activity = activities.type(visit.actor(), ActivityId.of(campaign, id), typing);
        return activity.stage().open()
                ? ResponseEntity.ok(kept(visit, activity, typing, place))
                : closed(activity);
    }

    private static ResponseEntity<Object> closed(Activity activity) {
        var why = Texts.say("activity.closed-short", activity.stage().label());
        return ResponseEntity.status(HttpStatus.CONFLICT)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, why));
    }

    private Kept kept(Visit visit, Activity activity, ActivityTyping typing, String sent) {
        var cell = RowPlace.of(sent);
        var shown = typing.shown();
        var row = cell == null || shown == null ? "" : shown.row(cell.index());
        int index = activity.rows().indexOf(row);
        var place = cell == null || index < 0 ? sent : new RowPlace(index, cell.field()).toString();
        var typed = activity.answers().at(place);
        var label = QuestionPrint.words(asked, place);
        return new Kept(
                Moments.time(activity.edited().at()),
                understood(activity, place),
                activities.findings(activity).stream()
                        .filter(finding -> finding.at().equals(place) && !typed.isBlank())
                        .map(
                                finding ->
                                        new Marked(
                                                SaidBeside.css(finding),
                                                SaidBeside.mark(finding),
                                                SaidBeside.behind(label, finding.message())))
                        .toList(),
                false,
                index < 0 ? "" : row,
                ActivityPrint.waits(activity, place, visit.actor().name()),
                List.of());
    }

    private String understood(Activity activity, String place) {
        if (place.equals(ActivityForm.HOSTS)) {
            return HostWords.understood(jointly.hosts(activity));
        }
        var typed = activity.answers().at(place);
        return asked.form()
                .at(place)
                .map(field -> QuestionPrint.understood(field, typed))
                .orElse("");
    }

    /** A page says that it is there still, or that it was left. */
    record Beat(@Nullable String page, @Nullable Boolean left) {}

    @PostMapping("/pages")
    Seen seen(Visit visit, @PathVariable String campaign, @PathVariable String id, Beat beat) {
        var actor = visit.actor();
        var activity = activities.activity(actor, ActivityId.of(campaign, id));
        if (!activity.ledBy(actor)
                || beat.page() == null
                || !SentTyping.PAGE.matcher(beat.page()).matches()) {
            throw new NotFound(id);
        }
        var page = beat.page();
        if (Boolean.TRUE.equals(beat.left())) {
            pages.left(actor, activity.id(), page);
            return new Seen("");
        }
        var beside = pages.beats(actor, activity.id(), page);
        return new Seen(OthersWords.of(beside.others(), actor.id().value()));
    }
}
