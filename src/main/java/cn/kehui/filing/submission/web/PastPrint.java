package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Offers.Offer;
import cn.kehui.filing.submission.offer.PastRow;
import cn.kehui.filing.submission.offer.PastRules;
import cn.kehui.filing.submission.place.Places;
import cn.kehui.filing.submission.web.FillPage.Past;
import cn.kehui.ground.base.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what of the year before may be taken over together: words in blank cells, and rows. */
final class PastPrint {
    private final Written written;

    PastPrint(Written written) {
        this.written = written;
    }

    /** Words of the year before for what is blank and not given to others, by place. */
    Map<String, String> blanks() {
        var blanks = new LinkedHashMap<String, String>();
        var form = written.form();
        if (form == null) {
            return blanks;
        }
        form.fields().stream()
                .filter(PastRules::together)
                // the unit is called as it is now
                .filter(field -> !field.id().equals(form.unit().field()))
                .filter(written::blank)
                .forEach(
                        field ->
                                InputPrint.suggested(written.offers(), field.id()).stream()
                                        .filter(Offer::before)
                                        .findFirst()
                                        .ifPresent(offer -> blanks.put(field.id(), offer.value())));
        return blanks;
    }

    /** What the activities add up to for what is blank and not given to others, by place. */
    Map<String, String> held() {
        var held = new LinkedHashMap<String, String>();
        var form = written.form();
        var words = written.known().held().words();
        if (form != null) {
            form.fields().stream()
                    .filter(field -> words.containsKey(field.id()))
                    .filter(written::blank)
                    .forEach(field -> held.put(field.id(), words.get(field.id())));
        }
        return held;
    }

    /** The rows of the year before; of one that stands here already where it does. */
    List<Past> rows() {
        boolean full = written.draft().answers().rows().size() >= Places.MOST_ROWS;
        return written.past().stream().map(row -> row(row, full)).toList();
    }

    private Past row(PastRow row, boolean full) {
        int there = row.standing(written.draft().answers().rows());
        return new Past(
                row.number(),
                row.from(),
                row.cells(),
                there < 0 ? "" : Texts.say("offer.row-there", there + 1),
                there < 0 && !full ? RowPress.PAST + row.number() : "");
    }
}
