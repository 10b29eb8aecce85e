package cn.kehui.week.activity.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.account.Visit;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Json;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.ActivityTyping;
import cn.kehui.week.activity.Session;
import cn.kehui.week.activity.open.OpenActivities.Beside;
import cn.kehui.week.activity.web.ActivityPage.Fold;
import cn.kehui.week.activity.web.ActivityPage.Head;
import cn.kehui.week.activity.web.ActivityPage.Opened;
import cn.kehui.week.activity.web.ActivityPage.Problem;
import cn.kehui.week.activity.web.QuestionPrint.Looked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints an activity to be entered. */
final class ActivityPrint {
    private final ActivityForm asked;
    private final Campaign campaign;
    private final @Nullable Activity before;
    private final With with;
    private final Activity activity;
    private final List<Finding> findings;
    private final LifePrint life;

    /** What is asked, in which campaign; {@code before}: of the year before; null: none. */
    record Asked(ActivityForm asked, Campaign campaign, @Nullable Activity before, With with) {}

    /** Who holds it, too, the other entries of the same event, what other rooms say of it. */
    record With(
            List<Activity.Host> hosts, List<Activity> entries, List<Activity.BesideLine> beside) {}

    /**
     * What stands around it on the page.
     *
     * @param checked whether everything is said, also of what is still blank
     * @param told what has just happened; {@code refused} why something was not done
     */
    record Around(boolean checked, String told, String refused) {}

    /**
     * @param findings everything that is to be said of it
     */
    ActivityPrint(Asked asked, Activity activity, List<Finding> findings, LifePrint life) {
        this.asked = asked.asked();
        this.campaign = asked.campaign();
        this.before = asked.before();
        this.with = asked.with();
        this.activity = activity;
        this.findings = findings;
        this.life = life;
    }

    /**
     * @param deleted sessions that were approved and are not in it any more
     */
    ActivityPage page(Visit visit, Beside beside, Around around, List<Session> deleted) {
        var said = findings.stream().filter(one -> around.checked() || typed(one.at())).toList();
        var print = new QuestionPrint(asked, activity, said, looked());
        return new ActivityPage(
                visit.shell(),
                path(),
                head(),
                opened(visit, beside, around),
                life.life(true),
                around.checked() ? said.stream().map(this::problem).toList() : List.of(),
                questions(print, Field.Group.NONE),
                SessionPrint.of(asked, activity, print),
                SessionPrint.deleted(deleted),
                folds(print));
    }

    /** What the questions of it are looked at beside. */
    Looked looked() {
        return new Looked(life.remarks(), before, with.hosts(), campaign);
    }

    private Opened opened(Visit visit, Beside beside, Around around) {
        var shown =
                new ActivityTyping.Shown(
                        beside.page(), activity.answers(), activity.rows(), Map.of());
        return new Opened(
                Json.write(shown),
                around.told(),
                around.refused(),
                OthersWords.of(beside.others(), visit.actor().id().value()));
    }

    List<Shell.Place> path() {
        return ActivitiesPages.path(campaign, title());
    }

    /** Of a page within it. */
    List<Shell.Place> path(String here) {
        var path = new ArrayList<>(path());
        path.set(path.size() - 1, new Shell.Place(title(), home(activity), false));
        path.add(new Shell.Place(here, "", true));
        return List.copyOf(path);
    }

    Head head() {
        return new Head(
                home(activity),
                title(),
                activity.lead().name(),
                activity.stage().label(),
                activity.stage().look(),
                Texts.say(
                        "activity.edited",
                        activity.edited().name(),
                        Moments.recent(activity.edited().at())),
                HostWords.of(with.hosts()),
                HostWords.entries(with.entries()),
                with.beside());
    }

    static String home(Activity activity) {
        return ActivitiesPages.home(activity.id().campaign()) + "/" + activity.id();
    }

    private String title() {
        return activity.title().isEmpty() ? Texts.say("activity.nameless") : activity.title();
    }

    private boolean typed(String place) {
        return !activity.answers().at(place).isBlank();
    }

    private Problem problem(Finding finding) {
        return problem(asked, finding);
    }

    static Problem problem(ActivityForm asked, Finding finding) {
        var place = QuestionPrint.words(asked, finding.at());
        return new Problem(
                SaidBeside.css(finding),
                "#" + (finding.at().equals("rows") ? "session-1" : PlaceWords.id(finding.at())),
                place,
                SaidBeside.behind(place, finding.message()));
    }

    private List<ActivityPage.Question> questions(QuestionPrint print, Field.Group group) {
        return asked.form().fields().stream()
                .filter(field -> field.group().equals(group))
                .map(field -> print.question(field, field.id()))
                .toList();
    }

    private List<Fold> folds(QuestionPrint print) {
        var fields = asked.form().fields().stream().filter(one -> !one.group().none()).toList();
        return FoldPrint.of(fields, print);
    }

    /** What is said where the reader's own words lie beside what stands; empty: they do not. */
    static String waits(Activity activity, String place, String name) {
        return activity.asides(place).stream()
                .filter(one -> one.by().equals(name))
                .map(one -> waits(activity.answers().at(place), one))
                .findFirst()
                .orElse("");
    }

    private static String waits(@Nullable String stands, Activity.Aside aside) {
        return Texts.say("activity.waits", stands == null ? "" : stands, aside.words());
    }
}
