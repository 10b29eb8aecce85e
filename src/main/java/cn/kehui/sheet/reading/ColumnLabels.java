package cn.kehui.sheet.reading;

import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.Kind;
import cn.kehui.sheet.reading.Columns.Use;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Understands the words over a column. */
final class ColumnLabels {
    private static final List<String> NUMBERING = List.of("序号", "编号", "序", "no", "序列", "排序");

    private final Form form;
    private final Labels whole;
    private final Labels parts;
    private final Map<String, Use> partUses = new LinkedHashMap<>();

    ColumnLabels(Form form) {
        this.form = form;
        whole = new Labels(form.rowFields(), List.of());
        var halves = new ArrayList<Field>();
        for (var field : form.rowFields()) {
            for (int part = 0; part < field.parts().size(); part++) {
                var id = field.id() + "#" + (part + 1);
                var names = field.parts().get(part);
                halves.add(
                        new Field(
                                id,
                                field.kind(),
                                names.getFirst(),
                                names,
                                List.of(),
                                "",
                                "",
                                Field.Group.NONE,
                                true,
                                0,
                                field.privacy(),
                                field.look()));
                partUses.put(id, new Use(field, part + 1, null, "", 1));
            }
        }
        parts = new Labels(halves, List.of());
    }

    @Nullable Use use(String text) {
        var label = LabelText.of(text);
        if (label.bare().isEmpty() || text.length() > 40) {
            return null;
        }
        if (NUMBERING.contains(label.bare())) {
            return new Use(null, 0, null, "", 1);
        }
        for (var joined : form.rows().orElseThrow().joined()) {
            if (joined.labels().stream()
                    .anyMatch(name -> LabelText.of(name).bare().equals(label.bare()))) {
                return new Use(
                        form.rows().get().field(joined.first()),
                        0,
                        form.rows().get().field(joined.second()),
                        "",
                        1);
            }
        }
        var both = joined(text);
        if (both != null) {
            return both;
        }
        var match = whole.best(text, "");
        var half = parts.best(text, "");
        if (half != null && (match == null || half.score() > match.score())) {
            return partUses.get(half.field().id());
        }
        return match == null
                ? null
                : new Use(match.field(), 0, null, match.label().unit(), match.score());
    }

    /** 联系人、联系电话 over one column: two questions, of which the second can be told by its digits. */
    private @Nullable Use joined(String text) {
        var words =
                LabelText.plain(text)
                        .replaceAll("^(联系人|姓名|负责人)\\(?(?=.*(电话|手机|方式))", "$1、")
                        .replaceAll("\\)$", "")
                        .split("[、,/及与和或\\s]+");
        if (words.length != 2) {
            return null;
        }
        var first = whole.best(words[0], "");
        var second = whole.best(words[1], "");
        boolean two =
                first != null
                        && second != null
                        && first.score() >= 0.95
                        && second.score() >= 0.95
                        && first.field() != second.field();
        return two && second.field().kind() instanceof Kind.Phone
                ? new Use(first.field(), 0, second.field(), "", 1)
                : null;
    }

    /** Whether the words are a label, not only like one. */
    boolean exact(String text) {
        var label = LabelText.of(text).bare();
        var match = whole.best(text, "");
        var half = parts.best(text, "");
        return NUMBERING.contains(label)
                || match != null && match.score() >= 0.95
                || half != null && half.score() >= 0.95;
    }

    /** Half of the questions and at least two make a head. */
    boolean enough(Columns columns) {
        return columns.questions() >= Math.max(2, (form.rowFields().size() + 1) / 2);
    }
}
