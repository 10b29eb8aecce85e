package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.FormDraft.Item;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A form whose table has lost its lines, as in a PDF or a copied page: its labels one after
 * another.
 *
 * @param rows whether its labels head columns
 */
record Flat(List<Item> items, boolean rows, String numbered, int blank, List<TextLine> beneath) {
    private static final Pattern WORD = Pattern.compile("[^|\\s]+");
    private static final Pattern TEXT = Pattern.compile("(?!^[（(]).*[：:。；].*");
    private static final Pattern BENEATH = Pattern.compile("^(?:说明|注意?|备注|填[表报]说明|填写说明)[：:\\d].*");

    static Flat of(Clean clean, List<TextLine> lines) {
        var reader = new Reader(clean);
        var beneath = new ArrayList<TextLine>();
        for (var line : lines) {
            if (!beneath.isEmpty() || BENEATH.matcher(line.text()).matches()) {
                beneath.add(line);
            } else if (!TEXT.matcher(line.text()).matches() || line.text().contains("|")) {
                reader.line(line);
            }
        }
        return new Flat(
                reader.items, !reader.numbered.isEmpty(), reader.numbered, reader.blank, beneath);
    }

    /** Takes up the words of the form one after another. */
    private static final class Reader {
        private final Clean clean;
        private final List<Item> items = new ArrayList<>();
        private final StringBuilder single = new StringBuilder();
        private String numbered = "";
        private int blank;
        private int from;
        private String group = "";
        private String groupUnit = "";

        Reader(Clean clean) {
            this.clean = clean;
        }

        void line(TextLine line) {
            var words = WORD.matcher(line.text());
            while (words.find()) {
                word(words.group(), line.from() + words.start());
            }
        }

        private void word(String word, int at) {
            if (word.matches("序号|编号")) {
                numbered = word;
            } else if (word.matches("\\d{1,2}")) {
                blank++;
            } else if (word.matches("[（(].*") && !items.isEmpty()) {
                bracket(word);
            } else if (word.length() == 1) {
                letter(word, at);
            } else if (word.length() <= 30 && word.matches(".*\\p{IsHan}.*")) {
                label(word, at);
            }
        }

        /** A label with a unit behind it heads the figures that follow. */
        private void bracket(String word) {
            var unit = FieldLabels.unit(word);
            if (unit.isEmpty()) {
                items.add(FieldLabels.hinted(items.removeLast(), word));
            } else {
                group = items.removeLast().label();
                groupUnit = unit;
            }
        }

        private void label(String word, int at) {
            var open = items.isEmpty() ? "" : items.getLast().label();
            if (open.endsWith("的")) {
                items.add(
                        FieldLabels.item(
                                clean,
                                new FormGrid.Cell(
                                        items.removeLast().label() + word, at, at + word.length()),
                                "",
                                ""));
            } else if (word.matches("[\\p{IsHan}]{2,4}情况")
                    && !word.matches(".*(?:投入|经费).*")
                    && !group.isEmpty()) {
                group = word;
                groupUnit = "";
            } else {
                boolean ends = word.startsWith("活动") || word.startsWith("本");
                group = ends ? "" : group;
                groupUnit = ends ? "" : groupUnit;
                items.add(
                        FieldLabels.item(
                                clean,
                                new FormGrid.Cell(word, at, at + word.length()),
                                group,
                                groupUnit));
            }
        }

        /** A label that runs downwards: 项 目 简 介. */
        private void letter(String letter, int at) {
            from = single.isEmpty() ? at : from;
            single.append(letter);
            if (single.length() == 4) {
                items.add(
                        FieldLabels.item(
                                clean, new FormGrid.Cell(single.toString(), from, at + 1), "", ""));
                single.setLength(0);
            }
        }
    }
}
