package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import cn.kehui.jte.StaticTemplates;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as a page with the pictures in it: one file that can be handed on.
 *
 * @param mark the outcome in a word
 */
public record PhotoPage(
        PhotoOutcome outcome,
        String mark,
        String totals,
        List<String> messages,
        List<Row> photos,
        List<String> others) {

    /**
     * @param picture as a link that holds it; null: there is none
     * @param open what did not pass
     */
    public record Row(
            String anchor,
            String file,
            @Nullable String picture,
            PhotoOutcome outcome,
            String mark,
            List<Line> open,
            List<Line> passed,
            List<Beside> twins) {}

    /** One check in words. */
    public record Line(PhotoOutcome outcome, String mark, String name, String words) {}

    /** Another file of the same picture, to be looked at side by side. */
    public record Beside(String anchor, @Nullable String picture, String words) {}

    public static String html(CheckedSet set) {
        return new StaticTemplates().weekPhotoChecked(of(set)).render();
    }

    private static PhotoPage of(CheckedSet set) {
        var totals = set.totals();
        var places = new HashMap<String, Integer>();
        for (int i = 0; i < set.photos().size(); i++) {
            places.put(set.photos().get(i).sent().file(), i);
        }
        return new PhotoPage(
                totals.verdict(),
                PhotoTable.mark(totals.verdict()),
                PhotoTable.words(totals),
                totals.messages(),
                set.photos().stream().map(photo -> row(photo, set, places)).toList(),
                set.others().stream().map(other -> Texts.say("photo.other", other)).toList());
    }

    private static Row row(CheckedPhoto photo, CheckedSet set, Map<String, Integer> places) {
        var open = new ArrayList<Line>();
        var passed = new ArrayList<Line>();
        for (var check : photo.checks()) {
            (check.verdict() == PhotoOutcome.PASS ? passed : open).add(line(check));
        }
        var twins = new ArrayList<Beside>();
        for (var twin : photo.twins()) {
            int place = places.get(twin.file());
            var words = twin.file() + "：" + ChangeWords.of(twin.how());
            twins.add(new Beside(anchor(place), picture(set.photos().get(place)), words));
        }
        return new Row(
                anchor(places.get(photo.sent().file())),
                photo.sent().file(),
                picture(photo),
                photo.verdict(),
                PhotoTable.mark(photo.verdict()),
                open,
                passed,
                twins);
    }

    private static Line line(Check check) {
        return new Line(
                check.verdict(),
                PhotoTable.mark(check.verdict()),
                PhotoTable.name(check.check()),
                check.words());
    }

    private static String anchor(int place) {
        return "photo-" + (place + 1);
    }

    private static @Nullable String picture(CheckedPhoto photo) {
        return photo.small().length == 0
                ? null
                : "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(photo.small());
    }
}
