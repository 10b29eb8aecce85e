package cn.kehui.filing.submission;

import cn.kehui.duty.obligation.Step;
import cn.kehui.filing.submission.Checks.Remarked;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Compared;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether a remark was dealt with: something else stands at its place, or the row is gone. Whether
 * it is right now only who remarked it can say.
 */
final class RemarkRules {
    /** Where a reason for leaving a remark open is given: {@code remark:events_held}. */
    static final String REMARK = "remark:";

    private static final String PAPER = "paper:";

    private RemarkRules() {}

    /** Answers with what was attached. */
    record Version(Answers answers, List<Attachment> attached) {
        Set<String> papers(String demand) {
            return attached.stream()
                    .filter(one -> demand.isEmpty() || one.demand().equals(demand))
                    .map(one -> one.id().toString())
                    .collect(Collectors.toSet());
        }
    }

    /** The remark on the whole first, then those on places. */
    static List<Remarked> remarks(Step returned, @Nullable Form form, Version before, Version now) {
        var remarks = new ArrayList<Remarked>();
        if (!returned.reason().isEmpty()) {
            remarks.add(new Remarked(Checks.WHOLE, returned.reason(), differs(before, now)));
        }
        var compared = form == null ? null : Compared.of(form, before.answers(), now.answers());
        returned.remarks()
                .forEach(
                        (place, words) ->
                                remarks.add(
                                        new Remarked(
                                                place,
                                                words,
                                                dealt(place, compared, before, now))));
        return List.copyOf(remarks);
    }

    private static boolean dealt(
            String place, @Nullable Compared compared, Version before, Version now) {
        if (place.startsWith(PAPER)) {
            var demand = place.substring(PAPER.length());
            return !before.papers(demand).equals(now.papers(demand));
        }
        int row = RowPlace.row(place);
        if (compared == null || row < 0 && !compared.form().at(place).isPresent()) {
            return differs(before, now);
        }
        if (row < 0) {
            return compared.changed(place);
        }
        int is = compared.rows().indexOf(row);
        if (is < 0) {
            return true; // taken out
        }
        var cell = RowPlace.of(place);
        return cell == null
                ? compared.form().rowFields().stream()
                        .anyMatch(
                                field -> compared.changed(new RowPlace(is, field.id()).toString()))
                : compared.changed(new RowPlace(is, cell.field()).toString());
    }

    private static boolean differs(Version before, Version now) {
        return !said(before.answers().values()).equals(said(now.answers().values()))
                || !before.answers().rows().equals(now.answers().rows())
                || !before.papers("").equals(now.papers(""));
    }

    /** A cell that was emptied and one that never was written are the same. */
    private static Map<String, String> said(Map<String, String> values) {
        return values.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().strip()));
    }
}
