package cn.kehui.total.selection.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.form.Masked;
import cn.kehui.total.selection.Candidate;
import cn.kehui.total.selection.PickList;
import cn.kehui.total.selection.web.ListPage.Row;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Prints a list that was sent, and what has become of its rows since. */
final class ListPrint {
    private final PickList list;
    private final Form form;
    private final List<Candidate> now;

    /**
     * @param now every activity as it stands now; empty where the reader is not of that unit
     */
    ListPrint(PickList list, Form form, List<Candidate> now) {
        this.list = list;
        this.form = form;
        this.now = now;
    }

    List<String> heads() {
        return form.rowFields().stream().map(Field::label).toList();
    }

    List<Row> rows() {
        var rows = list.content().rows();
        return IntStream.range(0, rows.size()).mapToObj(i -> row(i + 1, rows.get(i))).toList();
    }

    /** What was picked after it was sent, by name. */
    List<String> since() {
        return now.stream()
                .filter(Candidate::chosen)
                .filter(one -> list.content().rows().stream().noneMatch(row -> same(row, one)))
                .map(one -> Texts.say("list.since", one.obligation().owes().name(), one.name()))
                .toList();
    }

    private Row row(int number, PickList.Row row) {
        return new Row(
                number,
                row.unit(),
                Texts.say("list.version", row.version(), row.row() + 1),
                form.rowFields().stream().map(field -> cell(row, field)).toList(),
                Texts.say(
                        "list.reason",
                        reason(row),
                        row.by(),
                        Moments.dated(Instant.parse(row.at()))),
                now.isEmpty() ? "" : become(row));
    }

    /** With what it is recommended as in front. */
    private static String reason(PickList.Row row) {
        var tier = row.tier();
        return tier == null || tier.isEmpty()
                ? row.reason()
                : Texts.say("list.tier", tier, row.reason());
    }

    private static String cell(PickList.Row row, Field field) {
        var typed = row.values().getOrDefault(field.id(), "");
        return field.kind() instanceof Kind.Phone ? Masked.of(typed) : typed;
    }

    private String become(PickList.Row row) {
        var here = now.stream().filter(one -> same(row, one)).findFirst();
        if (here.isPresent()) {
            return here.get().chosen() ? "" : Texts.say("list.no-longer");
        }
        return now.stream()
                .filter(one -> one.obligation().id().toString().equals(row.obligation()))
                .filter(one -> one.submission().version() > row.version())
                .findFirst()
                .map(one -> Texts.say("list.newer", one.submission().version()))
                .orElse(Texts.say("list.gone"));
    }

    private static boolean same(PickList.Row row, Candidate one) {
        return one.submission().id().toString().equals(row.submission()) && one.row() == row.row();
    }
}
