package cn.kehui.week.safety;

import cn.kehui.ground.base.YamlMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * From how many people on what is asked, each with its source: {@code safety/rules.yaml}.
 *
 * @param offices who gives a permit, the smallest crowd first
 * @param before how many days ahead it is applied for
 * @param items what a plan of the largest size has to say
 */
record SafetyLaw(
        Least small, List<Office> offices, Least before, List<String> items, String source) {
    private static final String FILE = "/safety/rules.yaml";

    static final SafetyLaw LAW = load();

    record Least(long number, String source) {}

    record Office(long least, String name, String source) {}

    private static SafetyLaw load() {
        try (var in = SafetyLaw.class.getResourceAsStream(FILE)) {
            var map = YamlMap.read(FILE, in);
            map.done("small", "permit", "days", "items", "source");
            var small = map.map("small");
            var days = map.map("days");
            return new SafetyLaw(
                    new Least(small.number("most", 0), small.text("source")),
                    map.maps("permit").stream()
                            .map(
                                    one ->
                                            new Office(
                                                    one.number("least", 0),
                                                    one.text("office"),
                                                    one.text("source")))
                            .toList(),
                    new Least(days.number("before", 0), days.text("source")),
                    map.texts("items"),
                    map.text("source"));
        } catch (IOException e) {
            throw new UncheckedIOException("the rules of safety cannot be read", e);
        }
    }
}
