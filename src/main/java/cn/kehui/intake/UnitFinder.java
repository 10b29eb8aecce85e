package cn.kehui.intake;

import cn.kehui.base.Finding;
import cn.kehui.form.Form;
import cn.kehui.form.Typed;
import cn.kehui.intake.Paper.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds which unit a form speaks for: its own line first, then a column, the signature, the file's name; what is less than its own line is said. */
final class UnitFinder {
    private static final Pattern LABEL = Pattern.compile(
            "^[\\s　]*(?:\\d+[.、．]|[（(]\\d+[)）])?[\\s　]*((?:地\\s*方|地\\s*区|区\\s*市)\\s*[/／、或和及]\\s*(?:部\\s*门|单\\s*位)|填\\s*报\\s*(?:单\\s*位|部\\s*门)|推\\s*荐\\s*单\\s*位|报\\s*送\\s*单\\s*位|上\\s*报\\s*单\\s*位|申\\s*报\\s*单\\s*位|填\\s*表\\s*单\\s*位"
                    + "|汇\\s*总\\s*单\\s*位|单\\s*位\\s*名\\s*称|单\\s*位|部\\s*门|地\\s*方)[\\s　]*((?:[（(][^（()）]{0,12}[)）][\\s　]*){0,3})[\\s　]*([:：]?)[\\s　]*(.*)$",
            Pattern.DOTALL);
    private static final Pattern SEAL = Pattern.compile("[（(【][\\s　]*(?:(?:加?\\s*盖\\s*)?公?\\s*章|签\\s*章|印\\s*章|单位公章|盖\\s*章\\s*处)[\\s　]*[)）】]");
    private static final Pattern NEXT = Pattern.compile("[\\s　]{2,}.*$|[\\s　]+(?:填报(?:日期|时间|人)|填表(?:日期|时间|人)|联系人|联系电话|日\\s*期|时间|电话|单位[:：]|负责人|审核人|制表).*$", Pattern.DOTALL);
    private static final Pattern OFFICE = Pattern.compile(
            ".*(局|委|办|部|厅|处|院|所|校|馆|站|社|会|团|中心|公司|大学|学院|医院|协会|学会|研究会|科协|政府|集团|基地|园区|管委会|委员会|办公室|实验室|银行|联合会|街道|工委|区|县|市|镇)$");
    private static final Pattern DATE = Pattern.compile("^[\\s　]*(\\d{4}|[二〇○零一二三四五六七八九]{4})\\s*年.*[日号]?[\\s　]*$|^\\d{4}[.-]\\d{1,2}[.-]\\d{1,2}$");

    private final Form form;
    private final Harvest harvest;
    private final Set<String> printedWords;

    UnitFinder(Form form, Printed printed, Harvest harvest) {
        this.form = form;
        this.harvest = harvest;
        this.printedWords = printed.words();
    }

    /** Puts the name into the harvest. */
    void find(Paper paper, String fileName) {
        if (form.unit().label().isEmpty()) {
            var field = sealOff(harvest.values.getOrDefault(form.unit().field(), ""));
            harvest.unit = CUT.matcher(field).replaceAll("").strip();
            if (harvest.unit.matches(".*1[)）.、].*2[)）.、].*")) {
                harvest.findings.add(Finding.asks("unit", "unit.unusual", harvest.unit));
                harvest.findings.add(Finding.asks(form.unit().field(), "unit.unusual", harvest.unit));
            }
            if (!harvest.unit.equals(field)) {
                harvest.findings.add(Finding.asks("unit", "unit.cut", field, harvest.unit));
                harvest.findings.add(Finding.asks(form.unit().field(), "unit.cut", field, harvest.unit));
            }
            place("unit", form.unit().field());
            return;
        }
        if (fromLine(paper) || fromColumn() || fromSignature(paper) || fromFile(fileName)) {
            return;
        }
        harvest.unit = "";
    }

    private void place(String at, String field) {
        var spot = harvest.spots.get(field);
        if (spot != null) {
            harvest.spots.put(at, spot);
        }
    }

    private boolean fromLine(Paper paper) {
        for (var block : nearest(paper.blocks())) {
            switch (block) {
                case Line line -> {
                    for (var text : line.text().split("\n")) {
                        if (take(text, line.spot(), false)) {
                            return true;
                        }
                    }
                }
                case Paper.Table table -> {
                    if (fromTable(table)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The line above the form's table first, then those further up, then the table itself, then what follows. */
    private List<Paper.Block> nearest(List<Paper.Block> blocks) {
        int table = 0;
        while (table < blocks.size() && !(blocks.get(table) instanceof Paper.Table read && harvest.tables.contains(read))) {
            table++;
        }
        if (table == blocks.size()) {
            return blocks;
        }
        var nearest = new ArrayList<>(blocks.subList(0, table).reversed());
        nearest.addAll(blocks.subList(table, blocks.size()));
        return nearest;
    }

    private boolean fromTable(Paper.Table table) {
        var grid = new Grid(table);
        for (int row = 0; row < grid.height(); row++) {
            var cells = grid.row(row);
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i);
                if (cell.row() != row || harvest.used.contains(cell) && !cell.text().contains("\n") || cell.text().length() > 1000) {
                    continue;
                }
                for (var text : cell.text().split("\n(?=.*[:：])")) {
                    if (take(text, cell.spot(), true)) {
                        harvest.use(cell);
                        return true;
                    }
                }
                if (beside(grid, row, i)) {
                    harvest.use(cell);
                    return true;
                }
            }
        }
        return false;
    }

    /** The label in one cell, the name in the next, or in the one beneath. */
    private boolean beside(Grid grid, int row, int at) {
        var cells = grid.row(row);
        var match = LABEL.matcher(cells.get(at).text());
        if (!match.matches() || !match.group(4).isBlank() || !certain(match, true)) {
            return false;
        }
        var places = new ArrayList<Paper.Cell>(cells.subList(at + 1, cells.size()));
        var below = grid.at(row + cells.get(at).rows(), cells.get(at).column());
        if (below != null) {
            places.add(below);
        }
        for (var cell : places) {
            var name = name(cell.text());
            if (!name.isEmpty() && !harvest.used.contains(cell)) {
                harvest.use(cell);
                return keep(name, cell.spot());
            }
        }
        return false;
    }

    private boolean take(String text, Spot spot, boolean inTable) {
        var match = LABEL.matcher(text);
        if (!match.matches() || !certain(match, inTable)) {
            return trailing(text, spot);
        }
        var name = name(match.group(4));
        return !name.isEmpty() && keep(name, spot);
    }

    /** 单位：万元 names no unit; a word such as 单位 alone, without colon or seal, is no label. */
    private boolean certain(java.util.regex.Matcher match, boolean inTable) {
        boolean marked = !match.group(3).isEmpty() || !match.group(2).isEmpty();
        boolean plain = match.group(1).replaceAll("\\s", "").length() <= 2;
        boolean named = !plain && OFFICE.matcher(name(match.group(4))).matches();
        return (marked || inTable && !plain || named) && LabelText.unitAlone(match.group(4)).isEmpty() && !match.group(4).matches("[（(]?[万亿]?元.*|人次?.*");
    }

    /** 崂山区科技局（盖章）: a name with its seal and no label. */
    private boolean trailing(String text, Spot spot) {
        var seal = SEAL.matcher(text);
        if (!seal.find() || seal.end() < text.strip().length() && !text.substring(seal.end()).matches("[\\s　:：]*")) {
            return false;
        }
        var name = name(text.substring(0, seal.start()));
        return name.length() >= 3 && OFFICE.matcher(name).matches() && !LABEL.matcher(text).matches() && keep(name, spot);
    }

    private boolean keep(String name, Spot spot) {
        if (!OFFICE.matcher(name.replaceAll("[（(][^（()）]*[)）]$", "")).matches() || name.matches(".*1[)）.、].*2[)）.、].*")) {
            harvest.findings.add(Finding.asks("unit", "unit.unusual", name));
        }
        harvest.unit = name;
        harvest.spots.put("unit", spot);
        return true;
    }

    private static final Pattern CUT = Pattern.compile(
            "[\\s　]*(?:[，,；;。]|(?:20|二〇|二○)[\\d〇○零一二三四五六七八九]{2}[\\s　]*[年.\\-/]|\\d{5,}|[（(](?:联系|填|经办|电话)|[\\s　][\\p{IsHan}][\\p{IsHan}\\s　]{0,6}[:：]).*$", Pattern.DOTALL);

    /** The name without seal, underlines and what follows on the same line; empty if only the form's own words stand there. */
    private String name(String text) {
        var words = sealOff(text);
        words = CUT.matcher(NEXT.matcher(words).replaceAll("")).replaceAll("").strip();
        if (!form.unit().printed().isEmpty() && words.startsWith(form.unit().printed())) {
            words = words.substring(form.unit().printed().length()).strip();
        }
        boolean printed = printedWords.contains(LabelText.of(words).bare());
        boolean number = words.matches("[\\d０-９.,，]*");
        return printed || number || words.length() > 60 || !LabelText.unitAlone(words).isEmpty() ? "" : words;
    }

    static String sealOff(String text) {
        return Typed.tidy(SEAL.matcher(text).replaceAll(" ").replaceAll("[_＿—]{2,}|_", " ").replaceAll("^[\\s　:：]+|[:：\\s　]+$", "")).replaceAll("\\s*\\n\\s*", "");
    }

    private boolean fromColumn() {
        var names = new HashSet<String>();
        var field = form.unit().field();
        for (var row : harvest.rows) {
            var name = sealOff(row.getOrDefault(field, ""));
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (field.isEmpty() || names.size() != 1) {
            return false;
        }
        place("unit", "rows[0]." + field);
        harvest.unit = names.iterator().next();
        harvest.findings.add(Finding.notes("unit", "unit.from-column", harvest.unit));
        return true;
    }

    /** The last name above a date, as letters are signed. */
    private boolean fromSignature(Paper paper) {
        List<Line> lines = paper.blocks().stream().filter(Line.class::isInstance).map(Line.class::cast).toList();
        for (int i = lines.size() - 1; i > 0; i--) {
            if (DATE.matcher(lines.get(i).text()).matches()) {
                var name = sealOff(lines.get(i - 1).text()).replaceAll("[\\s　]", "");
                if (name.length() >= 3 && name.length() <= 40 && OFFICE.matcher(name).matches()) {
                    harvest.findings.add(Finding.asks("unit", "unit.from-signature", name));
                    return keep(name, lines.get(i - 1).spot());
                }
            }
        }
        return false;
    }

    private boolean fromFile(String fileName) {
        var bare = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\.[A-Za-z]{2,5}$", "");
        for (var piece : bare.split("[-_—–+ 　()（）【】\\[\\]、，,.]|附件\\d*|\\d{4,}年?|关于|\\d+")) {
            var name = piece.replaceAll("(20\\d\\d年?)?(全国)?(青岛市?)?科技活动周.*$|(推荐|统计|备案|信息|汇总)表.*$|报送.*$|(最终|终稿|定稿|修改|盖章).*$|的$", "");
            if (name.length() >= 3 && OFFICE.matcher(name).matches()) {
                harvest.unit = name;
                harvest.findings.add(Finding.asks("unit", "unit.from-file", name));
                return true;
            }
        }
        return false;
    }
}
