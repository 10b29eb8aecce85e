package cn.kehui.week.activity.web;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.printed.PrintedForm;
import cn.kehui.week.activity.Activities;
import cn.kehui.week.activity.ActivitiesAgain;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityReview.Check;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.activity.ActivitySteps;
import cn.kehui.week.activity.DeletedSessions;
import cn.kehui.week.activity.Jointly;
import cn.kehui.week.activity.open.OpenActivities;
import cn.kehui.week.activity.web.ActivityPrint.Around;
import cn.kehui.week.activity.web.ReadPage.CheckLine;
import cn.kehui.week.activity.web.ReadPage.Panel;
import cn.kehui.week.activity.web.ReadPage.Told;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The two pages of an activity: to be entered, and to be read. */
@Component
class ShowingActivity {
    private final Campaigns campaigns;
    private final Activities activities;
    private final ActivitySteps steps;
    private final Kin kin;
    private final OpenActivities pages;
    private final ActivityForm asked;
    private final List<Activity.Beside> beside;

    /** What is asked, in which campaign, and what other rooms have to say. */
    @Component
    record Known(Campaigns campaigns, ActivityForm asked, List<Activity.Beside> beside) {}

    /** What belongs to it beside what is written in it. */
    @Component
    record Kin(Jointly jointly, ActivitiesAgain again, DeletedSessions deleted) {}

    ShowingActivity(
            Activities activities,
            ActivitySteps steps,
            Kin kin,
            OpenActivities pages,
            Known known) {
        this.campaigns = known.campaigns();
        this.beside = known.beside();
        this.activities = activities;
        this.steps = steps;
        this.kin = kin;
        this.pages = pages;
        this.asked = known.asked();
    }

    /** Whether the reader enters it now. */
    static boolean writes(Visit visit, Activity activity) {
        return activity.ledBy(visit.actor()) && activity.stage().open();
    }

    ActivityPage entered(Visit visit, Activity activity, Around around) {
        var life = life(activity);
        var beside = pages.opened(visit.actor(), activity.id());
        var before = kin.again().before(visit.actor(), activity).orElse(null);
        return print(activity, life, before)
                .page(visit, beside, around, kin.deleted().of(activity));
    }

    /**
     * @param sent what a reviewer has typed; null: nothing yet
     */
    ReadPage read(Visit visit, Activity activity, Told told, @Nullable SentReview sent) {
        var life = life(activity);
        var print = print(activity, life, null);
        boolean decides =
                activity.stage() == ActivityStage.SUBMITTED
                        && steps.reviews(visit.actor(), activity);
        return new ReadPage(
                visit.shell(),
                print.path(),
                print.head(),
                told,
                PrintedForm.of(asked.form(), activity.answers(), List.of(), Map.of()),
                life.life(activity.ledBy(visit.actor())),
                decides ? panel(activity, sent == null ? new SentReview(Map.of()) : sent) : null);
    }

    /**
     * @param fields what is written after it was held
     */
    CompletionPage completed(
            Visit visit, Activity activity, List<Field> fields, CompletionPrint.Typed typed) {
        var print = print(activity, life(activity), null);
        var of = new CompletionPrint.Asked(asked, fields, activity);
        return CompletionPrint.page(visit, print, of, typed);
    }

    private LifePrint life(Activity activity) {
        return new LifePrint(asked, activity, steps.of(activity), steps.changes(activity));
    }

    private ActivityPrint print(Activity activity, LifePrint life, @Nullable Activity before) {
        return new ActivityPrint(
                new ActivityPrint.Asked(
                        asked,
                        campaigns.campaign(activity.id().campaign()),
                        before,
                        new ActivityPrint.With(
                                kin.jointly().hosts(activity),
                                kin.jointly().others(activity),
                                beside.stream()
                                        .flatMap(one -> one.of(activity).stream())
                                        .toList())),
                activity,
                activities.findings(activity),
                life);
    }

    private static Panel panel(Activity activity, SentReview sent) {
        return new Panel(
                ActivityPrint.home(activity) + "/review",
                activity.edited().version(),
                Arrays.stream(Check.values()).map(check -> line(check, sent)).toList(),
                sent.words(),
                sent.remarks());
    }

    private static CheckLine line(Check check, SentReview sent) {
        return new CheckLine(
                SentReview.name(check),
                check.label(),
                hint(check),
                sent.passed(check),
                sent.words(check));
    }

    private static String hint(Check check) {
        return switch (check) {
            case CONTENT -> Texts.say("activity.hint-content");
            case SECRECY -> Texts.say("activity.hint-secrecy");
            case SAFETY -> Texts.say("activity.hint-safety");
        };
    }
}
