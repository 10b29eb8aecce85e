package cn.kehui.week.activity.web;

import cn.kehui.duty.campaign.Campaign;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Typed;
import cn.kehui.sheet.printed.PlaceWords;
import cn.kehui.sheet.printed.SaidBeside;
import cn.kehui.sheet.printed.Understood;
import cn.kehui.week.activity.ActivitiesAgain;
import cn.kehui.week.activity.Activity;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.web.ActivityPage.Choice;
import cn.kehui.week.activity.web.ActivityPage.Input;
import cn.kehui.week.activity.web.ActivityPage.Label;
import cn.kehui.week.activity.web.ActivityPage.Offered;
import cn.kehui.week.activity.web.ActivityPage.Question;
import cn.kehui.week.opening.OpenPlaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints the questions of an activity with what is written and said of them so far. */
final class QuestionPrint {
    /** Above this an answer has several lines. */
    private static final int LINE = 60;

    private static final String DAY = "day";
    private static final String ROWS = "rows";

    private final ActivityForm asked;
    private final Activity activity;
    private final List<Finding> findings;
    private final Map<String, String> remarks;
    private final @Nullable Activity before;
    private final List<Activity.Host> hosts;
    private final Campaign campaign;

    /**
     * What it is looked at beside.
     *
     * @param remarks what the reviewer said, by place
     * @param before the one of the year before that it is again; null: none
     * @param hosts as they are understood
     * @param campaign whose notice says what may be held
     */
    record Looked(
            Map<String, String> remarks,
            @Nullable Activity before,
            List<Activity.Host> hosts,
            Campaign campaign) {}

    QuestionPrint(ActivityForm asked, Activity activity, List<Finding> findings, Looked looked) {
        this.remarks = looked.remarks();
        this.before = looked.before();
        this.hosts = looked.hosts();
        this.campaign = looked.campaign();
        this.asked = asked;
        this.activity = activity;
        this.findings = findings;
    }

    Question question(Field field, String place) {
        var typed = activity.answers().at(place);
        return new Question(
                place,
                PlaceWords.id(place),
                new Label(field.label(), field.unit(), field.required()),
                input(field, typed),
                place.equals(ActivityForm.HOSTS)
                        ? HostWords.understood(hosts)
                        : understood(field, typed),
                said(place),
                asides(place, typed));
    }

    /** How an answer is read, where that is not plainly what was typed. */
    static String understood(Field field, String typed) {
        if (!OpenPlaces.FIELDS.contains(field.id())) {
            return Understood.of(field, typed);
        }
        var read = OpenPlaces.of(typed);
        if (read.all().isEmpty()) {
            return read.said() ? Texts.say("activity.opens-none") : "";
        }
        var names = read.all().stream().map(OpenPlaces.Place::name);
        return Texts.say(
                "activity.opens", read.all().size(), names.collect(Collectors.joining("、")));
    }

    List<SaidBeside> said(String place) {
        var said = new ArrayList<SaidBeside>();
        var remark = remarks.get(place);
        if (remark != null) {
            said.add(new SaidBeside("returned", Texts.say("activity.remark", remark)));
        }
        var was = before == null ? "" : before.answers().at(place);
        var field = asked.form().at(place).map(Field::id).orElse("");
        if (!was.isBlank()
                && ActivitiesAgain.stands(field)
                && !was.equals(activity.answers().at(place))) {
            said.add(new SaidBeside("noted", Texts.say("activity.before", was)));
        }
        said.addAll(SaidBeside.at(place, words(asked, place), findings));
        return List.copyOf(said);
    }

    /** 第 1 场 地点: a place as pages name it. */
    static String words(ActivityForm asked, String place) {
        int row = RowPlace.row(place);
        if (place.equals(ROWS)) {
            return Texts.say("activity.rows");
        }
        if (row < 0) {
            return PlaceWords.of(asked.form(), place);
        }
        var label = asked.form().at(place).map(Field::label).orElse("");
        return Texts.say("activity.session", row + 1, label).strip();
    }

    private Input input(Field field, String typed) {
        int length = Typed.length(typed);
        int longest = field.kind().longest();
        boolean own = field.kind() instanceof Kind.Text(int most) && most >= LINE;
        return new Input(
                kind(field),
                typed,
                own || 2 * length > longest ? longest : 0,
                field.kind().sums() ? Kind.NUMBER : 2 * longest,
                length,
                offered(field.id()));
    }

    /** What the notice says, and where; what is offered always comes behind it. */
    private List<Offered> offered(String field) {
        var offered = new ArrayList<Offered>();
        for (var one : campaign.offers(field)) {
            one.of().forEach(words -> offered.add(new Offered(words, one.clause())));
        }
        // of blocks those of the notice are all there are
        if (offered.isEmpty() || !field.equals(Campaign.Offer.BLOCK)) {
            asked.choices(field).stream()
                    .filter(words -> offered.stream().noneMatch(one -> one.words().equals(words)))
                    .forEach(words -> offered.add(new Offered(words, "")));
        }
        return List.copyOf(offered);
    }

    private static String kind(Field field) {
        return switch (field.kind()) {
            case Kind.Count _, Kind.Wan _, Kind.Money _ -> "figure";
            case Kind.Text(int most) -> text(field, most);
            case Kind.Period _, Kind.Place _, Kind.Phone _, Kind.Pictures _ -> "text";
            case Kind.Mail _ -> "mail";
        };
    }

    private static String text(Field field, int most) {
        if (ActivityForm.ONLY.contains(field.id())) {
            return "choice";
        }
        return field.id().equals(DAY) ? DAY : most > LINE ? "many" : "text";
    }

    /** What stands first; none where nothing lies beside it. */
    private List<Choice> asides(String place, String stands) {
        var asides = activity.asides(place);
        var choices = new ArrayList<Choice>();
        if (!asides.isEmpty()) {
            choices.add(choice(place, 0, stands, Texts.say("activity.stands")));
        }
        for (var one : asides) {
            var from = Texts.say("activity.aside", one.by(), Moments.recent(one.at()));
            choices.add(choice(place, choices.size(), one.words(), from));
        }
        return choices;
    }

    private static Choice choice(String place, int number, String words, String from) {
        return new Choice(
                "choose-" + number + "-" + place,
                "choice." + number + "." + place,
                words,
                from,
                words.isBlank()
                        ? Texts.say("activity.choose-blank")
                        : Texts.say("activity.choose", words));
    }
}
