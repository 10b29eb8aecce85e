package cn.kehui.sheet.reading;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Paper.Line;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.RowPlace;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the unit where its own line does not name it: in a column, the signature, the file's name.
 * Each of these is said.
 */
final class UnitElsewhere {
    private static final Pattern DATE =
            Pattern.compile(
                    "^[\\s　]*(\\d{4}|[二〇○零一二三四五六七八九]{4})\\s*年.*[日号]?[\\s　]*$|^\\d{4}[.-]\\d{1,2}[.-]\\d{1,2}$");

    private final Form form;
    private final Harvest harvest;

    UnitElsewhere(Form form, Harvest harvest) {
        this.form = form;
        this.harvest = harvest;
    }

    boolean find(Paper paper, String fileName) {
        return fromColumn() || fromSignature(paper) || fromFile(fileName);
    }

    private boolean fromColumn() {
        var names = new HashSet<String>();
        var field = form.unit().field();
        for (var row : harvest.rows) {
            var name = UnitWords.sealOff(row.getOrDefault(field, ""));
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        if (field.isEmpty() || names.size() != 1) {
            return false;
        }
        var spot = harvest.spots.get(new RowPlace(0, field).toString());
        if (spot != null) {
            harvest.spots.put("unit", spot);
        }
        harvest.unit = names.iterator().next();
        harvest.findings.add(Finding.notes("unit", "unit.from-column", harvest.unit));
        return true;
    }

    /** The last name above a date, as letters are signed. */
    private boolean fromSignature(Paper paper) {
        List<Line> lines =
                paper.blocks().stream()
                        .filter(Line.class::isInstance)
                        .map(Line.class::cast)
                        .toList();
        for (int i = lines.size() - 1; i > 0; i--) {
            if (DATE.matcher(lines.get(i).text()).matches()) {
                var name = UnitWords.sealOff(lines.get(i - 1).text()).replaceAll("[\\s　]", "");
                if (name.length() >= 3 && name.length() <= 40 && UnitWords.office(name)) {
                    harvest.findings.add(Finding.asks("unit", "unit.from-signature", name));
                    harvest.unit = name;
                    harvest.spots.put("unit", lines.get(i - 1).spot());
                    return true;
                }
            }
        }
        return false;
    }

    private boolean fromFile(String fileName) {
        var bare = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\.[A-Za-z]{2,5}$", "");
        for (var piece : bare.split("[-_—–+ 　()（）【】\\[\\]、，,.]|附件\\d*|\\d{4,}年?|关于|\\d+")) {
            var name =
                    piece.replaceAll(
                            "(20\\d\\d年?)?(全国)?(青岛市?)?科技活动周.*$|(推荐|统计|备案|信息|汇总)表.*$|报送.*$|(最终|终稿|定稿|修改|盖章).*$|的$",
                            "");
            if (name.length() >= 3 && UnitWords.office(name)) {
                harvest.unit = name;
                harvest.findings.add(Finding.asks("unit", "unit.from-file", name));
                return true;
            }
        }
        return false;
    }
}
