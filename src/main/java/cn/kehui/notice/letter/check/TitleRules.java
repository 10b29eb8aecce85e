package cn.kehui.notice.letter.check;

import cn.kehui.ground.base.Finding;
import cn.kehui.notice.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 标题: who issues it, 关于, of what, and what kind of document it is (7.3.1). */
public final class TitleRules {
    private static final List<String> KINDS =
            List.of(
                    "决议", "决定", "命令", "令", "公报", "公告", "通告", "意见", "通知", "通报", "报告", "请示", "批复",
                    "议案", "函", "纪要");
    private static final Pattern IN_BRACKETS = Pattern.compile("（[^（）]*）$");
    private static final Pattern PAUSES = Pattern.compile("[，。；：！？,.;:!?]");
    private static final Pattern MARKS = Pattern.compile("[“”\"、—]");
    private static final Pattern NAMES = Pattern.compile("《[^》]{0,200}》");

    private TitleRules() {}

    public static List<Finding> of(Letter letter) {
        var title = letter.titleInOneLine();
        if (title.isEmpty()) {
            return List.of(Finding.stops("title", "letter.title-missing"));
        }
        var findings = new ArrayList<Finding>();
        var kind = IN_BRACKETS.matcher(title).replaceFirst("");
        if (KINDS.stream().noneMatch(kind::endsWith)) {
            findings.add(Finding.asks("title", "letter.title-kind", title));
        }
        int about = title.indexOf("关于");
        if (about < 0 && !title.contains("纪要")) {
            findings.add(Finding.asks("title", "letter.title-about", title));
        } else if (about == 0) {
            findings.add(
                    letter.head().bodies().isEmpty()
                            ? Finding.asks("title", "letter.title-issuer")
                            : Finding.notes("title", "letter.title-issuer"));
        }
        marks(NAMES.matcher(title).replaceAll(""), findings);
        return findings;
    }

    private static void marks(String title, List<Finding> findings) {
        var pause = PAUSES.matcher(title);
        if (pause.find()) {
            findings.add(Finding.asks("title", "letter.title-pause", pause.group()));
        }
        var mark = MARKS.matcher(title);
        if (mark.find()) {
            findings.add(Finding.notes("title", "letter.title-mark", mark.group()));
        }
    }
}
