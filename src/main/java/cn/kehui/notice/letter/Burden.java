package cn.kehui.notice.letter;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.Thousands;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a document's forms ask of the units that must fill them in: cells to be filled. */
public record Burden(List<Line> lines) {
    public Burden {
        lines = List.copyOf(lines);
    }

    /**
     * One form.
     *
     * @param units that owe it
     * @param cells that one unit fills in
     * @param known of those, how many the product can fill in already
     */
    public record Line(String form, int units, int cells, int known) {
        public Line {
            if (units < 0 || cells < 0 || known < 0 || known > cells) {
                throw new IllegalArgumentException(
                        form + ": " + units + " units, " + cells + " cells, " + known + " known");
            }
        }

        /**
         * Counts the questions of {@code form}; those of a row once for each row that one unit may
         * send, or that the blank form prints where nothing limits it.
         *
         * @param known ids of questions whose answers are there: from the directory, from last
         *     year, from another form of the same notice
         */
        public static Line of(Form form, int units, Set<String> known) {
            int rows = form.rows().map(Line::rows).orElse(0);
            int cells = form.fields().size() + rows * form.rowFields().size();
            int once = known(form.fields().stream(), known);
            return new Line(
                    form.title(),
                    units,
                    cells,
                    once + rows * known(form.rowFields().stream(), known));
        }

        /** Of all units together. */
        public long asked() {
            return (long) units * cells;
        }

        /** Of all units together, what a person has to fill in. */
        public long left() {
            return (long) units * (cells - known);
        }

        /** 《……》：要填 1,240 格（40 个单位 × 31 格），其中 18 格/单位 系统已有. */
        public String words() {
            return Texts.say(
                    "letter.burden.line", form, Thousands.of(asked()), units, cells, known);
        }

        private static int rows(Form.Rows rows) {
            return rows.quota().map(Form.Quota::most).orElse(Math.max(1, rows.blank()));
        }

        private static int known(Stream<Field> fields, Set<String> known) {
            return (int) fields.filter(field -> known.contains(field.id())).count();
        }
    }

    /** Of all forms and units together. */
    public long asked() {
        return lines.stream().mapToLong(Line::asked).sum();
    }

    /** Of all forms and units together, what a person has to fill in. */
    public long left() {
        return lines.stream().mapToLong(Line::left).sum();
    }

    /** 一共要填 … 格，系统已有 … 格，还要人填 … 格; or that the document asks for no form. */
    public String words() {
        return lines.isEmpty()
                ? Texts.say("letter.burden.none")
                : Texts.say(
                        "letter.burden",
                        Thousands.of(asked()),
                        Thousands.of(asked() - left()),
                        Thousands.of(left()));
    }
}
