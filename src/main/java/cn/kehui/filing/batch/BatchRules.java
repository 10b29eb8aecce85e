package cn.kehui.filing.batch;

import cn.kehui.collection.visit.Collected;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.filing.batch.BatchFile.Becomes;
import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Filing;
import cn.kehui.filing.submission.MailedMany;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.UnitNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which unit a file is of, and what filing it would do. */
// house: long because whose a file is and what becomes of it is one judgement
final class BatchRules {
    private static final String TWICE = "unit.twice";

    /** Who may send how many the duty says, not the form. */
    private static final String QUOTA = "rows.over-quota";

    private BatchRules() {}

    /** What a unit owes. */
    record Owed(ObligationId id, String unit, String code) {
        boolean called(String key, String code) {
            return UnitNames.key(unit).equals(key) || !code.isEmpty() && this.code.equals(code);
        }
    }

    /** A file that is of one unit alone, so that it can be tried. */
    record Fit(Collected file, ObligationId owed) {}

    /** Those that can be tried, and those of which it is known already what becomes of them. */
    record Matched(List<Fit> fits, List<BatchFile> others) {}

    /** The one that is called so; empty: none is, or several. */
    static Optional<Owed> named(List<Owed> all, String unit) {
        var key = UnitNames.key(unit);
        var found = all.stream().filter(one -> one.called(key, unit.strip())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Each file with the unit that it names. */
    static Matched match(List<Collected> files, List<Owed> all) {
        var units = all.stream().collect(Collectors.groupingBy(one -> UnitNames.key(one.unit())));
        var codes = all.stream().collect(Collectors.groupingBy(Owed::code));
        var others = new ArrayList<BatchFile>();
        var named = new LinkedHashMap<ObligationId, List<Collected>>();
        for (var file : files) {
            if (file.unfolded()) {
                continue; // each of its rows is among them
            }
            if (!file.holds()) {
                others.add(known(file, null, Becomes.UNREAD, said(file)));
                continue;
            }
            var unit = file.answers().unit();
            var coded = codes.getOrDefault(unit.strip(), List.of());
            var found = units.getOrDefault(UnitNames.key(unit), coded);
            if (unit.isBlank() || found.isEmpty()) {
                var why = Finding.stops("unit", "batch.stranger", unit.isBlank() ? "—" : unit);
                others.add(known(file, null, Becomes.STRANGER, List.of(why)));
            } else if (found.size() > 1) {
                var names = found.stream().map(Owed::unit).limit(3);
                var why =
                        Finding.stops(
                                "unit",
                                "batch.several",
                                unit,
                                names.collect(Collectors.joining("、")));
                others.add(known(file, null, Becomes.STRANGER, List.of(why)));
            } else {
                named.computeIfAbsent(found.getFirst().id(), _ -> new ArrayList<>()).add(file);
            }
        }
        var fits = new ArrayList<Fit>();
        named.forEach((owed, some) -> alone(owed, some, fits, others));
        return new Matched(fits, others);
    }

    /** Of several versions the one that counts, where that is decided. */
    private static void alone(
            ObligationId owed, List<Collected> some, List<Fit> fits, List<BatchFile> others) {
        var counted = some.stream().filter(Collected::counted).toList();
        boolean decided =
                counted.size() == 1
                        && counted.getFirst().findings().stream()
                                .noneMatch(
                                        said ->
                                                said.stops()
                                                        && said.finding().key().startsWith(TWICE));
        for (var file : some) {
            if (decided && file == counted.getFirst()) {
                fits.add(new Fit(file, owed));
            } else {
                others.add(known(file, owed, Becomes.TWICE, twice(file, some)));
            }
        }
    }

    private static List<Finding> twice(Collected file, List<Collected> some) {
        var also =
                some.stream()
                        .filter(other -> other != file)
                        .map(Collected::name)
                        .limit(3)
                        .collect(Collectors.joining("、"));
        return List.of(
                file.counted()
                        ? Finding.stops("unit", "batch.twice", also)
                        : Finding.notes("unit", "batch.superseded", also));
    }

    private static BatchFile known(
            Collected file,
            @org.jspecify.annotations.Nullable ObligationId owed,
            Becomes becomes,
            List<Finding> said) {
        return new BatchFile(
                file.number(),
                file.name(),
                file.answers().unit(),
                owed,
                MailedMany.Sent.NONE,
                0,
                becomes,
                said,
                null);
    }

    private static List<Finding> said(Collected file) {
        return file.findings().stream().map(Collected.Said::finding).limit(3).toList();
    }

    /** What filing a file would do. */
    static BatchFile judged(Fit fit, MailedMany.Foreseen foreseen) {
        var file = fit.file();
        var refused = foreseen.refused();
        var said = new ArrayList<Finding>();
        Becomes becomes;
        if (refused != null) {
            becomes = refused instanceof Filing.Illegal ? Becomes.DONE : Becomes.SHUT;
            said.add(why(refused));
        } else {
            file.findings().stream()
                    .filter(Collected.Said::open)
                    .map(Collected.Said::finding)
                    .filter(one -> !one.key().startsWith(QUOTA))
                    .forEach(said::add);
            foreseen.open().stream()
                    .filter(one -> said.stream().noneMatch(other -> same(one, other)))
                    .forEach(said::add);
            becomes =
                    !said.isEmpty()
                            ? Becomes.OPEN
                            : foreseen.gives() > 0 ? Becomes.REPLACES : Becomes.FILES;
        }
        return new BatchFile(
                file.number(),
                file.name(),
                file.answers().unit(),
                fit.owed(),
                foreseen.draft(),
                foreseen.gives(),
                becomes,
                said,
                null);
    }

    private static boolean same(Finding one, Finding other) {
        return one.at().equals(other.at()) && one.key().equals(other.key());
    }

    /** Why it cannot be filed, in words. */
    static Finding why(Filing refused) {
        return switch (refused) {
            case Filing.Filed _ -> throw new IllegalArgumentException("it was filed");
            case Filing.Unfinished(var findings) -> findings.getFirst();
            case Filing.Moved _ -> Finding.stops("whole", "batch.moved");
            case Filing.Undone(var given) ->
                    Finding.stops("whole", "batch.undone", given.getFirst().name());
            case Filing.Closed(var words, var _) -> Finding.stops("whole", "batch.closed", words);
            case Filing.Illegal(var state) -> Finding.stops("whole", "batch.filed", state.label());
            case Filing.Locked(var unit) -> Finding.stops("whole", "batch.locked", unit);
        };
    }

    /** What was put right and confirmed on the desk, as it is filed. */
    static MailedMany.Sent sent(Collected file, Draft.Source source, long seen) {
        var reasons = new HashMap<String, String>();
        for (var said : file.findings()) {
            var reason = said.reason();
            var place = file.placeNow(said.finding().at());
            if (reason != null && place != null && said.finding().asks()) {
                reasons.put(place, reason.isBlank() ? Texts.say("batch.confirmed") : reason);
            }
        }
        return new MailedMany.Sent(source, file.now(), Map.copyOf(reasons), seen);
    }
}
