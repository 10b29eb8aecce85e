package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormCheck;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Twice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One mailed file, read.
 *
 * @param form which form it holds; null if none was recognised
 * @param places where each answer stands in the file, in words
 * @param reading what was noticed while reading; what is wrong with the answers themselves is not
 *     in it
 */
public record Received(
        @Nullable FormId form, Answers answers, Map<String, Spot> places, List<Finding> reading) {
    /** Said of a file with a row for each of several units: each is to be read by itself. */
    static final String BY_UNIT = "file.by-unit";

    private static final Answers NOTHING = new Answers("", Map.of(), List.of());

    public static Received unread(Finding why) {
        return unread(why, List.of());
    }

    /**
     * @param also what else there is to say of the file
     */
    static Received unread(Finding why, List<Finding> also) {
        var said = new ArrayList<Finding>();
        said.add(why);
        said.addAll(also);
        return new Received(null, NOTHING, Map.of(), List.copyOf(said));
    }

    /** The same, and this said of it too. */
    public Received with(Finding also) {
        var said = new ArrayList<>(reading);
        said.add(also);
        return new Received(form, answers, places, List.copyOf(said));
    }

    /** Whether it has a row for each of several units, and is itself none's. */
    public boolean byUnit() {
        return form == null && reading.stream().anyMatch(said -> said.key().equals(BY_UNIT));
    }

    /** Whether the file holds the form, so that it makes a row of the table. */
    public boolean holds(Form wanted) {
        return wanted.id().equals(form);
    }

    /**
     * Everything there is to say of the file, as it stands now.
     *
     * @param now the answers, corrections included
     * @param corrected places whose reading a person has replaced: what was noticed there no longer
     *     counts
     */
    public List<Finding> findings(Form wanted, Answers now, Set<String> corrected) {
        var findings = new ArrayList<Finding>();
        reading.stream()
                .filter(finding -> !corrected.contains(finding.at()))
                .forEach(findings::add);
        if (!holds(wanted)) {
            return List.copyOf(findings);
        }
        var said =
                findings.stream()
                        .filter(Finding::stops)
                        .map(Finding::at)
                        .collect(Collectors.toCollection(HashSet::new));
        var merged =
                findings.stream()
                        .filter(finding -> finding.key().equals(RowAnswers.MERGED))
                        .map(Finding::at)
                        .collect(Collectors.toSet());
        FormCheck.check(wanted, now).stream()
                .filter(
                        finding ->
                                !said.contains(finding.at()) || !finding.key().endsWith(".missing"))
                // rows that one cell names are asked about as such, once
                .filter(
                        finding ->
                                !merged.contains(finding.at()) || !finding.key().equals(Twice.SAID))
                .forEach(findings::add);
        return findings.stream().distinct().toList();
    }
}
