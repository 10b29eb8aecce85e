package cn.kehui.launch.demo;

import cn.kehui.ground.base.YamlMap;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.week.activity.ActivityStage;
import cn.kehui.week.ledger.CountGrade;
import cn.kehui.week.ledger.Counted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One activity of the demo's world, from {@code activities.yaml}.
 *
 * @param by the account of who enters it
 * @param words at their places, as they would be typed
 * @param until how far it has come
 * @param said what a reviewer said, or why it is not held
 * @param besides what else is known of it
 */
record DemoActivity(
        String by, Map<String, String> words, ActivityStage until, Said said, Besides besides) {
    private static final String FILE = "/demo/activities.yaml";

    /** Reasons at their places, and on the whole; may be empty. */
    record Said(Map<String, String> remarks, String why) {}

    /**
     * What other rooms keep of it.
     *
     * @param counts how many came; none unless it was held
     * @param permits how its permit stands: one, or none
     * @param places how places of its sessions are given
     * @param photos what was taken of it; none unless it was held
     */
    record Besides(
            List<Count> counts,
            List<Permit> permits,
            List<DemoPlaces.Offer> places,
            List<DemoPhotos.Photo> photos) {}

    /**
     * How many came.
     *
     * @param session the first is 1; 0: of the whole activity
     */
    record Count(Counted what, String many, CountGrade how, int session, String from) {}

    /** What the unit wrote down of its permit. */
    record Permit(String applied, String number, String people) {}

    static List<DemoActivity> all() {
        try (var in = DemoActivity.class.getResourceAsStream(FILE)) {
            var file = YamlMap.read(FILE, in);
            file.done("activities");
            return file.maps("activities").stream().map(DemoActivity::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private static DemoActivity of(YamlMap one) {
        one.done(
                "by",
                "until",
                "words",
                "sessions",
                "remarks",
                "why",
                "counts",
                "permit",
                "places",
                "photos");
        return new DemoActivity(
                one.text("by"),
                words(one),
                one.oneOf("until", ActivityStage.class),
                new Said(
                        one.has("remarks") ? texts(one.map("remarks")) : Map.of(),
                        one.textOr("why", "")),
                new Besides(
                        one.maps("counts").stream().map(DemoActivity::count).toList(),
                        one.has("permit") ? List.of(permit(one.map("permit"))) : List.of(),
                        one.maps("places").stream().map(DemoPlaces.Offer::of).toList(),
                        one.maps("photos").stream().map(DemoPhotos.Photo::of).toList()));
    }

    private static Map<String, String> words(YamlMap one) {
        var words = texts(one.map("words"));
        words.putIfAbsent("secrecy", "不涉密，可以公开");
        var sessions = one.maps("sessions");
        for (int row = 0; row < sessions.size(); row++) {
            for (var word : texts(sessions.get(row)).entrySet()) {
                words.put(new RowPlace(row, word.getKey()).toString(), word.getValue());
            }
        }
        return words;
    }

    private static Map<String, String> texts(YamlMap map) {
        var texts = new LinkedHashMap<String, String>();
        map.shape().keySet().forEach(key -> texts.put(key, map.text(key)));
        return texts;
    }

    private static Count count(YamlMap one) {
        one.done("what", "many", "how", "session", "from");
        return new Count(
                one.oneOf("what", Counted.class),
                one.text("many"),
                one.as("how", DemoActivity::grade),
                (int) one.number("session", 0),
                one.textOr("from", ""));
    }

    private static CountGrade grade(String label) {
        return Arrays.stream(CountGrade.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no way to count"));
    }

    private static Permit permit(YamlMap one) {
        one.done("applied", "number", "people");
        return new Permit(one.text("applied"), one.textOr("number", ""), one.textOr("people", ""));
    }
}
