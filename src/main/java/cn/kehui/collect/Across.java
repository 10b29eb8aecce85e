package cn.kehui.collect;

import cn.kehui.base.Finding;
import cn.kehui.form.Answers;
import cn.kehui.form.Form;
import cn.kehui.form.Reading;
import cn.kehui.form.RowPlace;
import cn.kehui.form.Twice;
import cn.kehui.form.UnitNames;
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
 * What only shows when all files lie side by side: a unit that sent twice, an activity that two recommend. Keeps a few words of each file,
 * so that ten thousand of them need little memory.
 */
final class Across {
    private final Form form;
    private final Map<String, List<Version>> units = new LinkedHashMap<>();
    private final Map<String, List<Named>> names = new LinkedHashMap<>();
    private final Map<Integer, List<Finding>> findings = new HashMap<>();
    private final Set<Integer> superseded = new HashSet<>();

    private record Version(int number, String file, int content, @Nullable Instant chosenAt) {}

    private record Named(int number, String file, String unit, String at) {}

    Across(Form form) {
        this.form = form;
    }

    /** Takes note of a file that holds the form. */
    void add(int number, String file, Answers answers) {
        add(number, file, answers, null);
    }

    /** @param chosenAt when a person said that this version of its unit counts; null: nobody did */
    void add(int number, String file, Answers answers, @Nullable Instant chosenAt) {
        if (form.entry().isEmpty()) {
            var unit = UnitNames.key(answers.unit());
            if (!unit.isEmpty()) {
                units.computeIfAbsent(unit, _ -> new ArrayList<>(1)).add(new Version(number, file, content(answers), chosenAt));
            }
        } else {
            name(new Named(number, file, answers.unit(), form.entry()), answers.typed(form.field(form.entry())));
        }
        if (form.rows().isPresent()) {
            var first = form.rowFields().getFirst();
            for (int row = 0; row < answers.rows().size(); row++) {
                name(new Named(number, file, answers.unit(), new RowPlace(row, first.id()).toString()), answers.typed(row, first));
            }
        }
    }

    private void name(Named named, String words) {
        var key = Twice.key(words);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(named);
        }
    }

    /** Equal where the meanings of all answers are: 1,200 and 1200 are one content. */
    private int content(Answers answers) {
        var meant = new ArrayList<Object>();
        form.fields().forEach(field -> meant.add(Reading.of(field, answers.typed(field)).value()));
        for (int row = 0; row < answers.rows().size(); row++) {
            int at = row;
            form.rowFields().forEach(field -> meant.add(Reading.of(field, answers.typed(at, field)).value()));
        }
        return meant.hashCode();
    }

    /** Compares all files noted. */
    void compare() {
        units.values().stream().filter(versions -> versions.size() > 1).forEach(this::versions);
        names.values().stream().filter(named -> named.size() > 1).forEach(this::named);
    }

    /** A person's word counts, otherwise the last one: a name that says it is a correction comes last, otherwise the order of names decides. All are shown. */
    private void versions(List<Version> versions) {
        var chosen = versions.stream().filter(version -> version.chosenAt() != null).max(Comparator.comparing(Version::chosenAt));
        var counted = chosen.orElseGet(() -> last(versions));
        for (var version : versions) {
            var last = counted;
            var others = versions.stream().filter(other -> other != version).map(Version::file).toList();
            boolean same = versions.stream().allMatch(other -> other.content() == last.content());
            if (version != counted) {
                superseded.add(version.number());
            }
            var words = String.join("、", others.subList(0, Math.min(3, others.size())));
            if (chosen.isPresent()) {
                say(version.number(), Finding.notes("unit", "unit.twice-chosen", words, counted.file()));
            } else {
                say(version.number(), same ? Finding.notes("unit", "unit.twice-same", words, counted.file()) : Finding.stops("unit", "unit.twice", words, counted.file()));
            }
        }
    }

    private static Version last(List<Version> versions) {
        var last = versions.getFirst();
        for (var version : versions) {
            if (later(version.file()) >= later(last.file())) {
                last = version;
            }
        }
        return last;
    }

    private static int later(String file) {
        return file.matches(".*(更正|改正|修改|修订|最终|终稿|定稿|重报|补报|补正|新版|最新|[vV][2-9]|[（(][1-9][)）]).*") ? 1 : 0;
    }

    private void named(List<Named> named) {
        for (var one : named) {
            named.stream().filter(other -> other.number() != one.number() && !superseded.contains(other.number())).findFirst().ifPresent(other -> {
                if (!superseded.contains(one.number())) {
                    say(one.number(), Finding.asks(one.at(), "activity.twice", other.unit(), other.file()));
                }
            });
        }
    }

    private void say(int number, Finding finding) {
        findings.computeIfAbsent(number, _ -> new ArrayList<>(1)).add(finding);
    }

    List<Finding> findings(int number) {
        return findings.getOrDefault(number, List.of());
    }

    /** Whether the file's figures go into the totals: each unit once. */
    boolean counted(int number) {
        return !superseded.contains(number);
    }
}
