package cn.kehui.week.coverage;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Typed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is understood of a report as it was typed. */
final class CoverageRules {
    static final int OUTLET = 100;
    private static final int MIDYEAR = 6;
    private static final Set<String> ORIGINAL = Set.of("", "原发", "原创", "首发", "自采", "是", "原发报道");
    private static final Set<String> REPRINT = Set.of("转载", "转发", "转", "否", "转载报道");

    private CoverageRules() {}

    /**
     * What is around it.
     *
     * @param year in which days are that are typed without one
     * @param activities of the unit
     */
    record Around(int year, List<PressReport.About> activities) {}

    /**
     * @param activity null: it is of the campaign as a whole
     * @param findings what has to be put right first
     */
    record Read(
            PressReport.Words words, @Nullable UUID activity, String same, List<Finding> findings) {
        String outletKey() {
            return OutletWords.key(words.outlet());
        }
    }

    static Read read(CoverageTyped typed, Around around) {
        var findings = new ArrayList<Finding>();
        var shared = SharedLink.of(Typed.tidy(typed.link()).replace('\n', ' '));
        if (shared.address().isEmpty() && !typed.link().isBlank()) {
            findings.add(Finding.stops("link", "coverage.link-unread"));
        }
        var title = Typed.tidy(typed.title()).replace('\n', ' ');
        var words =
                new PressReport.Words(
                        line("outlet", typed.outlet(), OUTLET, findings),
                        level(typed.level(), findings),
                        line(
                                "title",
                                title.isEmpty() ? shared.title() : title,
                                Kind.LINE,
                                findings),
                        shared.address(),
                        day(typed.day(), around.year(), findings),
                        original(typed.kind(), findings));
        var activity = activity(typed.activity(), around.activities(), findings);
        return new Read(words, activity, same(words), List.copyOf(findings));
    }

    /** By what a report is one of two that may be one. */
    static String key(AlikePair.Kind kind, PressReport.Words words) {
        return switch (kind) {
            case OUTLET -> OutletWords.key(words.outlet());
            case REPORT -> same(words);
        };
    }

    /** What two records of one report share. */
    private static String same(PressReport.Words words) {
        return words.link().isEmpty()
                ? String.join(
                        " ",
                        OutletWords.key(words.outlet()),
                        OutletWords.key(words.title()),
                        words.day() == null ? "" : words.day().toString())
                : OutletWords.address(words.link());
    }

    private static String line(String place, String typed, int most, List<Finding> findings) {
        var words = Typed.tidy(typed).replace('\n', ' ');
        if (OutletWords.key(words).isEmpty()) {
            findings.add(
                    Finding.stops(
                            place,
                            place.equals("title")
                                    ? "coverage.missing-title"
                                    : "coverage.missing-outlet"));
        } else if (words.length() > most) {
            findings.add(Finding.stops(place, "coverage.too-long", words.length(), most));
        }
        return words;
    }

    private static @Nullable OutletLevel level(String typed, List<Finding> findings) {
        if (typed.isBlank()) {
            return null;
        }
        var level = OutletLevel.of(Typed.tidy(typed));
        if (level.isEmpty()) {
            var offered =
                    Arrays.stream(OutletLevel.values())
                            .map(OutletLevel::label)
                            .collect(Collectors.joining("、"));
            findings.add(Finding.stops("level", "coverage.level-unread", typed.strip(), offered));
        }
        return level.orElse(null);
    }

    private static @Nullable LocalDate day(String typed, int year, List<Finding> findings) {
        if (typed.isBlank()) {
            return null;
        }
        var day = TypedDay.near(typed, LocalDate.of(year, MIDYEAR, 1));
        if (day.isEmpty()) {
            findings.add(Finding.stops("day", "coverage.day-unread", typed.strip()));
        }
        return day.orElse(null);
    }

    private static boolean original(String typed, List<Finding> findings) {
        var said = Typed.tidy(typed);
        if (!ORIGINAL.contains(said) && !REPRINT.contains(said)) {
            findings.add(Finding.stops("kind", "coverage.kind-unread", said));
        }
        return !REPRINT.contains(said);
    }

    /** Whether words say that something is an original, or a reprint. */
    static boolean saysKind(String words) {
        return !words.isEmpty() && (ORIGINAL.contains(words) || REPRINT.contains(words));
    }

    /** By its id, or by its name where only one has it. */
    private static @Nullable UUID activity(
            String typed, List<PressReport.About> activities, List<Finding> findings) {
        var said = Typed.tidy(typed);
        if (said.isEmpty()) {
            return null;
        }
        var found =
                activities.stream()
                        .filter(one -> one.id().toString().equals(said) || one.title().equals(said))
                        .map(one -> one.id().value())
                        .toList();
        if (found.size() != 1) {
            var key = found.isEmpty() ? "coverage.activity-none" : "coverage.activity-several";
            findings.add(Finding.stops("activity", key, said));
            return null;
        }
        return found.getFirst();
    }
}
