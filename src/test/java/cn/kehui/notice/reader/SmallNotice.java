package cn.kehui.notice.reader;

import java.util.List;

/** A short notice around a few words of ours, and what is read of it in one line. */
final class SmallNotice {
    private SmallNotice() {}

    /**
     * The notice of a school of October 2025, read.
     *
     * @param body its text; ¶ begins a paragraph
     */
    static NoticeDraft read(String body) {
        return NoticeReader.read(
                "关于做好2025年度科技活动的通知\n各单位：\n" + body.replace(" ¶ ", "\n") + "\n科技处\n2025年10月10日\n");
    }

    /** When, what in these words, who, and where to: BY 2025-10-31 总结 各单位 →市科协:邮箱. */
    static String told(DutyDraft duty, String what) {
        var due = duty.due();
        return due.kind()
                + (due.opens() == null ? "" : " " + due.opens().iso() + "..")
                + (due.closes() == null ? "" : " " + due.closes().iso())
                + " "
                + what
                + " "
                + String.join("+", duty.owedBy())
                + duty.routes().stream()
                        .map(route -> " →" + route.to() + ":" + route.channel())
                        .reduce("", String::concat);
    }

    /** What a person is asked about it. */
    static List<String> asks(NoticeDraft draft) {
        return draft.warnings().stream()
                .filter(one -> one.level().name().equals("ASKS"))
                .map(NoticeDraft.Warning::code)
                .toList();
    }
}
