package cn.kehui.collection.visit;

import cn.kehui.collection.folder.Across;
import cn.kehui.collection.visit.Collected.Correction;
import cn.kehui.collection.visit.Collected.Said;
import cn.kehui.collection.visit.ReadingSql.File;
import cn.kehui.collection.visit.ReadingSql.Word;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.NotFound;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Received;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Makes tables of collections. The few in use are remembered, with what was read of their files: a
 * thousand files are not understood anew for every look at them.
 */
@Component
class VisitTables {
    private static final int REMEMBERED = 4;

    private final ReadingSql sql;
    private final Forms forms;
    private final Map<CollectionId, Table> tables =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<CollectionId, Table> eldest) {
                    return size() > REMEMBERED;
                }
            };

    VisitTables(ReadingSql sql, Forms forms) {
        this.sql = sql;
        this.forms = forms;
    }

    /**
     * @throws NotFound if there is no such form
     */
    Form form(FormId id) {
        return forms.find(id).orElseThrow(() -> new NotFound(id));
    }

    Table of(Collection collection) {
        Table before;
        synchronized (tables) {
            before = tables.get(collection.id());
        }
        if (before != null && before.collection().version() == collection.version()) {
            return new Table(
                    collection, before.form(), before.files(), before.totals(), before.problems());
        }
        var table =
                Table.of(
                        collection,
                        form(collection.form()),
                        files(collection, before == null ? List.of() : before.files()));
        synchronized (tables) {
            tables.put(collection.id(), table);
        }
        return table;
    }

    void forget(CollectionId id) {
        synchronized (tables) {
            tables.remove(id);
        }
    }

    private List<Collected> files(Collection collection, List<Collected> before) {
        var form = form(collection.form());
        var known =
                before.stream()
                        .filter(file -> !UploadScan.waits(file.received()))
                        .collect(Collectors.toMap(Collected::number, Collected::received));
        var corrections = words(sql.corrections(collection.id()));
        var confirmations = words(sql.confirmations(collection.id()));
        var across = new Across(form);
        var files = new ArrayList<Collected>();
        for (var file : sql.files(collection.id(), List.copyOf(known.keySet()))) {
            var received =
                    Objects.requireNonNullElseGet(
                            known.get(file.number()),
                            () ->
                                    cn.kehui.ground.base.Json.read(
                                            Objects.requireNonNull(file.received()),
                                            cn.kehui.sheet.reading.Received.class));
            var collected =
                    collected(
                            form,
                            file,
                            received,
                            corrections.getOrDefault(file.number(), Map.of()));
            if (collected.holds()) {
                across.add(file.number(), file.name(), collected.now(), file.chosenAt());
            }
            files.add(collected);
        }
        across.compare();
        files.replaceAll(
                file ->
                        said(
                                form,
                                file,
                                across,
                                confirmations.getOrDefault(file.number(), Map.of())));
        return files;
    }

    /** By file and place; what was taken back is absent. */
    private static Map<Integer, Map<String, Correction>> words(List<Word> words) {
        var byFile = new HashMap<Integer, Map<String, Correction>>();
        for (var word : words) {
            if (word.words() != null) {
                byFile.computeIfAbsent(word.number(), _ -> new HashMap<>())
                        .put(word.place(), new Correction(word.words(), word.madeAt()));
            }
        }
        return byFile;
    }

    private static Collected collected(
            Form form, File file, Received received, Map<String, Correction> corrections) {
        Answers answers = received.answers();
        for (var correction : corrections.entrySet()) {
            if (!correction.getKey().endsWith("]")) {
                answers = answers.with(correction.getKey(), correction.getValue().typed());
            }
        }
        return new Collected(
                file.number(),
                file.name(),
                received,
                answers,
                Map.copyOf(corrections),
                List.of(),
                received.holds(form),
                false);
    }

    /**
     * Everything that is to be said of a file: found in its rows as they count now, told at the
     * places of the sender's file.
     */
    private static Collected said(
            Form form, Collected file, Across across, Map<String, Correction> confirmations) {
        boolean counted = file.holds() && across.counted(file.number());
        var reading = new ArrayList<Finding>();
        for (var finding : file.received().reading()) {
            var place = file.placeNow(finding.at());
            if (place != null) {
                reading.add(finding.at(place));
            }
        }
        var corrected =
                file.corrections().keySet().stream()
                        .map(file::placeNow)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var received =
                new Received(file.received().form(), file.received().answers(), Map.of(), reading);
        var findings = new ArrayList<>(received.findings(form, file.now(), corrected));
        findings.addAll(across.findings(file.number()));
        var said = new ArrayList<Said>();
        for (var finding : findings) {
            var sent = finding.at(file.placeSent(finding.at()));
            var confirmed = confirmations.get(sent.at() + " " + says(sent));
            said.add(new Said(sent, confirmed == null ? null : confirmed.typed(), counted));
        }
        return file.with(said, counted);
    }

    /** What a confirmation confirms: with another figure it is another question. */
    static String says(Finding finding) {
        return finding.key() + "\n" + String.join("\n", finding.args());
    }
}
