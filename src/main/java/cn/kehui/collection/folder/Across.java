package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import cn.kehui.sheet.form.Twice;
import cn.kehui.sheet.form.UnitNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What only shows when all files lie side by side: a unit that sent twice, an activity that two
 * recommend. Keeps a few words of each file, so that ten thousand of them need little memory.
 */
public final class Across {
    private final Form form;
    private final Map<String, List<Version>> units = new LinkedHashMap<>();
    private final Map<String, List<Named>> names = new LinkedHashMap<>();
    private final Map<Integer, List<Finding>> findings = new HashMap<>();
    private final Set<Integer> superseded = new HashSet<>();

    private record Named(int number, String file, String unit, String at) {}

    public Across(Form form) {
        this.form = form;
    }

    /** Takes note of a file that holds the form. */
    void add(int number, String file, Answers answers) {
        add(number, file, answers, null);
    }

    /**
     * @param chosenAt when a person said that this version of its unit counts; null: nobody did
     */
    public void add(int number, String file, Answers answers, @Nullable Instant chosenAt) {
        if (form.entry().isEmpty()) {
            var unit = UnitNames.key(answers.unit());
            if (!unit.isEmpty()) {
                units.computeIfAbsent(unit, _ -> new ArrayList<>(1))
                        .add(
                                new Version(
                                        number,
                                        file,
                                        Version.content(form, answers),
                                        answers.rows().size(),
                                        chosenAt));
            }
        } else {
            name(
                    new Named(number, file, answers.unit(), form.entry()),
                    answers.typed(form.field(form.entry())));
        }
        if (form.rows().isPresent()) {
            var first = form.rowFields().getFirst();
            for (int row = 0; row < answers.rows().size(); row++) {
                name(
                        new Named(
                                number,
                                file,
                                answers.unit(),
                                new RowPlace(row, first.id()).toString()),
                        answers.typed(row, first));
            }
        }
    }

    private void name(Named named, String words) {
        var key = Twice.key(words);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(named);
        }
    }

    /** Compares all files noted. */
    public void compare() {
        units.values().stream().filter(versions -> versions.size() > 1).forEach(this::versions);
        names.values().stream().filter(named -> named.size() > 1).forEach(this::named);
    }

    /**
     * Of all versions, which are shown, one counts; of lists that are not the same all do, unless a
     * person chose.
     */
    private void versions(List<Version> versions) {
        var chosen =
                versions.stream()
                        .filter(version -> version.chosenAt() != null)
                        .max(Comparator.comparing(Version::chosenAt));
        var counted = chosen.orElseGet(() -> Version.last(versions));
        boolean same = versions.stream().allMatch(other -> other.content() == counted.content());
        for (var version : versions) {
            var others =
                    versions.stream().filter(other -> other != version).map(Version::file).toList();
            var words = String.join("、", others.subList(0, Math.min(3, others.size())));
            if (chosen.isEmpty() && !same && form.rows().isPresent()) {
                say(version.number(), more(versions, words));
                continue;
            }
            if (version != counted) {
                superseded.add(version.number());
            }
            say(version.number(), twice(chosen.isPresent(), same, words, counted.file()));
        }
    }

    private static Finding twice(boolean chosen, boolean same, String others, String counted) {
        if (chosen) {
            return Finding.notes("unit", "unit.twice-chosen", others, counted);
        }
        return same
                ? Finding.notes("unit", "unit.twice-same", others, counted)
                : Finding.stops("unit", "unit.twice", others, counted);
    }

    /**
     * Two lists of one unit add up; whether that was meant, and whether they keep within the quota
     * together, a person must see.
     */
    private Finding more(List<Version> versions, String others) {
        int rows = versions.stream().mapToInt(Version::rows).sum();
        return Finding.stops("unit", "unit.twice-rows", others, rows);
    }

    private void named(List<Named> named) {
        for (var one : named) {
            named.stream()
                    .filter(
                            other ->
                                    other.number() != one.number()
                                            && !superseded.contains(other.number()))
                    .findFirst()
                    .ifPresent(
                            other -> {
                                if (!superseded.contains(one.number())) {
                                    say(
                                            one.number(),
                                            Finding.asks(
                                                    one.at(),
                                                    "activity.twice",
                                                    other.unit(),
                                                    other.file()));
                                }
                            });
        }
    }

    private void say(int number, Finding finding) {
        findings.computeIfAbsent(number, _ -> new ArrayList<>(1)).add(finding);
    }

    public List<Finding> findings(int number) {
        return findings.getOrDefault(number, List.of());
    }

    /** Whether the file's figures go into the totals: each unit once. */
    public boolean counted(int number) {
        return !superseded.contains(number);
    }
}
