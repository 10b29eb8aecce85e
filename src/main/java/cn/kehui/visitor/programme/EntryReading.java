package cn.kehui.visitor.programme;

import cn.kehui.ground.base.Json;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.visitor.programme.ProgrammeSql.Published;
import cn.kehui.week.activity.ActivityForm;
import cn.kehui.week.activity.Session;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What of an activity everybody may read: these questions and no others. Contacts, people, money
 * and safety are not among them, and stay sealed.
 */
final class EntryReading {
    private static final String WHOLLY_OPEN = "不涉密，可以公开";

    private final ActivityForm asked;
    private final RegionNames regions;

    EntryReading(ActivityForm asked, RegionNames regions) {
        this.asked = asked;
        this.regions = regions;
    }

    ProgrammeEntry of(Published kept, List<String> pictures) {
        var answers = Json.read(kept.answers(), Answers.class);
        var sessions = sessions(kept, answers);
        return new ProgrammeEntry(
                kept.id().value(),
                kept.id().campaign().value(),
                text(answers),
                new EntryWho(
                        kept.lead(),
                        parts(answers.at(ActivityForm.HOSTS)),
                        parts(answers.at("organisers")),
                        region(kept, sessions)),
                sessions,
                pictures,
                kept.cancelled(),
                false,
                kept.changedAt());
    }

    /** Of what is open in part nobody here can tell which part: only the short words are shown. */
    private static EntryText text(Answers answers) {
        boolean whole = answers.at("secrecy").strip().equals(WHOLLY_OPEN);
        return new EntryText(
                answers.at(ActivityForm.TITLE).strip(),
                answers.at("intro").strip(),
                whole ? answers.at("about").strip() : "",
                answers.at("kind").strip(),
                parts(answers.at("topics")),
                parts(answers.at("audience")),
                answers.at("age").strip(),
                new EntryText.Visiting(
                        parts(answers.at("language")),
                        answers.at("entry").strip(),
                        answers.at("access").strip(),
                        answers.at("post").strip()));
    }

    private List<EntrySession> sessions(Published kept, Answers answers) {
        var keys = List.of(Json.read(kept.rows(), String[].class));
        var understood = Session.of(asked.form(), kept.id(), answers, keys);
        return IntStream.range(0, understood.size())
                .mapToObj(row -> session(understood.get(row), answers, row))
                .toList();
    }

    private static EntrySession session(Session session, Answers answers, int row) {
        var at = answers.at(new RowPlace(row, "position").toString());
        return new EntrySession(
                session.key(),
                session.day(),
                session.from(),
                session.to(),
                session.venue().isEmpty() ? null : EntryVenue.of(session.venue()),
                session.link().startsWith("https://") || session.link().startsWith("http://")
                        ? session.link()
                        : "",
                session.capacity(),
                GeoPoint.of(at));
    }

    /** The district that the place names; else that of the unit. */
    private String region(Published kept, List<EntrySession> sessions) {
        for (var session : sessions) {
            var venue = session.venue();
            var found = venue == null ? "" : regions.namedIn(venue.name(), kept.within());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return kept.lead().region();
    }

    private static List<String> parts(String typed) {
        return Arrays.stream(typed.split("[、，,；;\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
    }
}
