package cn.kehui.launch.sample;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a unit of the demo world answers: the same for the same unit, of a size that its kind would
 * have.
 */
final class SampleFigures {
    private static final Map<String, Integer> SIZES =
            Map.of("区市", 100, "部门", 60, "学会", 15, "高校", 35);
    private static final Map<String, Integer> USUAL =
            Map.ofEntries(
                    Map.entry("events_held", 38),
                    Map.entry("staff_fulltime", 45),
                    Map.entry("staff_scientists", 160),
                    Map.entry("staff_volunteers", 320),
                    Map.entry("staff_other", 70),
                    Map.entry("public_on_site", 9_000),
                    Map.entry("public_online", 42_000),
                    Map.entry("media_outlets", 9),
                    Map.entry("media_reports", 34),
                    Map.entry("venues_open", 8),
                    Map.entry("institutes_open", 4),
                    Map.entry("universities_open", 3));
    private static final List<String> IN_KIND =
            List.of("", "图书320册、科普挂图12套", "捐赠显微镜6台", "科普光盘200张，展板40块", "无人机教具8套");

    private SampleFigures() {}

    static Answers statistics(Form form, SampleCast.Unit unit) {
        var random = new Random(unit.name().hashCode());
        var values = new LinkedHashMap<String, String>();
        form.fields().forEach(field -> values.put(field.id(), answer(field, unit, random)));
        return new Answers(unit.name(), values, List.of());
    }

    static Answers recommendation(SampleCast.Unit unit) {
        var rows =
                SampleCast.activities(unit.name()).stream()
                        .map(
                                activity ->
                                        Map.of(
                                                "name", activity.name(),
                                                "intro", activity.intro(),
                                                "time_place", activity.timePlace(),
                                                "recommender", unit.name(),
                                                "contact", unit.contact()))
                        .toList();
        return new Answers(unit.name(), Map.of(), rows);
    }

    private static String answer(Field field, SampleCast.Unit unit, Random random) {
        int size = SIZES.getOrDefault(unit.kind(), 10);
        return switch (field.kind()) {
            case Kind.Count _ ->
                    Integer.toString(
                            around(USUAL.getOrDefault(field.id(), 5) * size / 100, random));
            case Kind.Wan _ -> money(field, unit, random);
            default -> IN_KIND.get(random.nextInt(IN_KIND.size()));
        };
    }

    /** Few pay from every purse: nothing spent is 0, a purse that is not theirs is —. */
    private static String money(Field field, SampleCast.Unit unit, Random random) {
        boolean district = unit.kind().equals("区市");
        int draw = random.nextInt(10);
        if (field.id().equals("funds_central") || field.id().equals("funds_county") && !district) {
            return draw < 6 ? "—" : "0";
        }
        return draw < 3
                ? "0"
                : Value.wan(
                        500L * (1 + random.nextInt(60 * SIZES.getOrDefault(unit.kind(), 10) / 10)));
    }

    private static int around(int usual, Random random) {
        return Math.max(0, usual * (60 + random.nextInt(80)) / 100 + random.nextInt(3));
    }
}
