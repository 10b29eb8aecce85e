package cn.kehui.week.photo;

import static cn.kehui.week.photo.Check.Kind.AIGC;
import static cn.kehui.week.photo.Check.Kind.AUTHENTICITY;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.photo.file.Camera;
import cn.kehui.week.photo.file.PhotoFacts;
import cn.kehui.week.photo.film.FilmFacts;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Traces of a picture not being what it is handed in as. They make a reviewer look; a file that
 * says itself that a machine made it is the one that is refused.
 */
final class TraceChecks {
    private static final double EARTH_KILOMETRES = 6371;

    private TraceChecks() {}

    static Check aigc(PhotoFacts facts) {
        return aigc(facts.label(), facts.machine(), facts.content().picture());
    }

    static Check aigc(FilmFacts facts) {
        boolean read =
                facts.state() != FilmFacts.State.TOO_LARGE
                        && facts.state() != FilmFacts.State.FOREIGN;
        return aigc(facts.label(), facts.machine(), read);
    }

    /**
     * @param read whether there was something to read it in
     */
    private static Check aigc(@Nullable String label, String machine, boolean read) {
        if (label != null) {
            var words = Texts.say("photo.aigc", label(label));
            return new Check(AIGC, PhotoOutcome.FAIL, label, words, "");
        }
        if (!machine.isEmpty()) {
            var words = Texts.say("photo.machine", machine);
            return new Check(AIGC, PhotoOutcome.WARN, machine, words, "");
        }
        return read
                ? new Check(AIGC, PhotoOutcome.PASS, null, Texts.say("photo.no-aigc"), "")
                : new Check(AIGC, PhotoOutcome.UNKNOWN, null, Texts.say("photo.unseen"), "");
    }

    private static String label(String label) {
        return switch (label) {
            case "1" -> Texts.say("photo.aigc-1");
            case "2" -> Texts.say("photo.aigc-2");
            case "3" -> Texts.say("photo.aigc-3");
            default -> label;
        };
    }

    static Check authenticity(PhotoFacts facts, PhotoKind showing, PhotoDemands rules) {
        var traces = traces(facts, showing, rules);
        if (!traces.isEmpty()) {
            return new Check(
                    AUTHENTICITY,
                    PhotoOutcome.WARN,
                    traces.size(),
                    String.join("", traces) + Texts.say("photo.look"),
                    rules.says().authenticity());
        }
        boolean seen = facts.looks() != null;
        return new Check(
                AUTHENTICITY,
                seen ? PhotoOutcome.PASS : PhotoOutcome.UNKNOWN,
                seen ? 0 : null,
                Texts.say(seen ? "photo.no-traces" : "photo.unseen"),
                rules.says().authenticity());
    }

    private static List<String> traces(PhotoFacts facts, PhotoKind showing, PhotoDemands rules) {
        var traces = new ArrayList<String>();
        program(facts.camera(), rules)
                .ifPresent(name -> traces.add(Texts.say("photo.program", name)));
        var looks = facts.looks();
        if (looks != null
                && looks.thumbnail() != null
                && looks.thumbnail() < rules.traces().thumbnail()) {
            traces.add(Texts.say("photo.thumbnail"));
        }
        if (showing == PhotoKind.ON_SITE && savedTwice(facts, rules)) {
            traces.add(Texts.say("photo.saved-twice"));
        }
        if (facts.camera().taken() != null && !inTime(facts.camera().taken(), rules)) {
            traces.add(
                    Texts.say(
                            "photo.taken",
                            facts.camera().taken().toLocalDate(),
                            String.valueOf(rules.held().from()),
                            String.valueOf(rules.held().to())));
        }
        kilometres(facts.camera(), rules.held())
                .filter(far -> far > rules.traces().kilometres())
                .ifPresent(far -> traces.add(Texts.say("photo.far", Math.round(far))));
        if (showing == PhotoKind.ON_SITE && looks != null && Kinds.drawn(looks, facts)) {
            traces.add(Texts.say("photo.screen"));
        }
        return traces;
    }

    static boolean savedTwice(PhotoFacts facts, PhotoDemands rules) {
        var looks = facts.looks();
        double from = rules.traces().twice();
        return looks != null && from > 0 && looks.twice() >= from;
    }

    private static Optional<String> program(Camera camera, PhotoDemands rules) {
        return camera.programs().stream()
                .filter(
                        program ->
                                rules.traces().programs().stream()
                                        .anyMatch(name -> lower(program).contains(lower(name))))
                .findFirst();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static boolean inTime(LocalDateTime taken, PhotoDemands rules) {
        var held = rules.held();
        int days = rules.traces().days();
        var day = taken.toLocalDate();
        return (held.from() == null || !day.isBefore(held.from().minusDays(days)))
                && (held.to() == null || !day.isAfter(held.to().plusDays(days)));
    }

    private static Optional<Double> kilometres(Camera camera, PhotoDemands.Held held) {
        if (camera.latitude() == null
                || camera.longitude() == null
                || held.latitude() == null
                || held.longitude() == null) {
            return Optional.empty();
        }
        double up = Math.toRadians(camera.latitude() - held.latitude());
        double across =
                Math.toRadians(camera.longitude() - held.longitude())
                        * Math.cos(Math.toRadians((camera.latitude() + held.latitude()) / 2));
        return Optional.of(EARTH_KILOMETRES * Math.hypot(up, across));
    }
}
