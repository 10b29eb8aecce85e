package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.FormDraft;
import cn.kehui.notice.reader.FormDraft.Item;
import cn.kehui.notice.reader.NoticeDraft.Sort;
import cn.kehui.notice.reader.part.Enclosures;
import cn.kehui.notice.reader.part.Layer;
import cn.kehui.notice.reader.part.Sorts;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import cn.kehui.notice.reader.text.TextLine;
import cn.kehui.sheet.form.Form.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the forms that attachments print. */
public final class AttachedForms {
    private static final Pattern UNIT_LINE =
            Pattern.compile(
                    "^((?:推荐|填报|报送|申报|填表|上报|报名|参赛|主办|承办|所在)?单位(?:名称)?|地方/部门|部门（?单位）?|地区|县（市、区）|区（市、县）|单位/部门)\\s*+([（(](?:盖章|公章|加盖公章|签章)[）)])?\\s*+[：:]\\s*(.*)$");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "^(?:\\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}、|[（(][一二三四五六七八九十\\d]{1,2}[）)])\\s*([^，。；]{2,40})$");

    private final Clean clean;
    private final Enclosures.Part part;
    private final List<TextLine> lines;

    private AttachedForms(Clean clean, Enclosures.Part part) {
        this.clean = clean;
        this.part = part;
        this.lines = clean.lines().subList(part.first(), Math.max(part.first(), part.end()));
    }

    public static List<FormDraft> of(Layer layer) {
        var forms = new ArrayList<FormDraft>();
        for (var part : Enclosures.parts(layer)) {
            boolean table =
                    layer.clean().lines().subList(part.first(), part.end()).stream()
                            .anyMatch(TextLine::cell);
            boolean blank =
                    Sorts.of(part.title()) == Sort.FORM
                            || table && Sorts.of(part.title()) == Sort.OTHER;
            var attached = new AttachedForms(layer.clean(), part);
            if (blank && Programme.of(FormGrid.of(attached.lines)) == null) {
                var form = attached.read();
                if (!form.items().isEmpty()) {
                    forms.add(form);
                }
            }
        }
        return List.copyOf(forms);
    }

    /** How it asks. */
    private record Look(Shape shape, String numbered, int blank, List<TextLine> beneath) {}

    private FormDraft read() {
        var grid = FormGrid.of(lines);
        if (grid.empty()) {
            return flat();
        }
        if (Shapes.rows(grid)) {
            var first = FieldLabels.tight(grid.rows().getFirst().getFirst().text());
            boolean number = first.matches("序号|编号|№|NO\\.?");
            var look =
                    new Look(
                            Shape.ROWS,
                            number ? first : "",
                            grid.rows().size() - 1,
                            grid.beneath());
            return form(look, Shapes.columns(clean, grid, number));
        }
        return Shapes.statistics(grid)
                ? form(
                        new Look(Shape.STATISTICS, "", 0, grid.beneath()),
                        Shapes.indicators(clean, grid))
                : form(new Look(Shape.GRID, "", 0, grid.beneath()), Shapes.cells(clean, grid));
    }

    /** One whose table is lost, or that never had one. */
    private FormDraft flat() {
        var flat = Flat.of(clean, lines);
        var numbered = numbered();
        if (flat.items().size() < 2 || numbered.size() > 2) {
            var notes = lines.stream().filter(line -> line.text().startsWith("注")).toList();
            return form(new Look(Shape.LINES, "", 0, notes), numbered);
        }
        var shape = flat.rows() ? Shape.ROWS : Shape.GRID;
        return form(new Look(shape, flat.numbered(), flat.blank(), flat.beneath()), flat.items());
    }

    private List<Item> numbered() {
        var items = new ArrayList<Item>();
        for (var line : lines) {
            var found = NUMBERED.matcher(line.text());
            if (found.matches()) {
                items.add(
                        FieldLabels.item(
                                clean,
                                new FormGrid.Cell(
                                        found.group(1), line.from() + found.start(1), line.to()),
                                "",
                                ""));
            }
        }
        return items;
    }

    private FormDraft form(Look look, List<Item> items) {
        String label = "";
        boolean seal = false;
        String printed = "";
        for (var line : lines) {
            var unit = UNIT_LINE.matcher(line.text());
            if (line.cell()) {
                break;
            }
            if (unit.matches() && label.isEmpty() && look.shape() != Shape.LINES) {
                label = unit.group(1);
                seal = unit.group(2) != null;
                printed = unit.group(3).replaceFirst("(?:填[表报]|联系|负责|日期|时间|年月).*$", "").strip();
            }
        }
        int from = part.from();
        return new FormDraft(
                part.title(),
                part.no(),
                look.shape(),
                label,
                seal,
                printed,
                look.numbered(),
                look.blank(),
                List.copyOf(clean.most(ReadLimits.QUESTIONS, items)),
                look.beneath().stream().map(TextLine::text).toList(),
                clean.span(from, part.to()));
    }
}
