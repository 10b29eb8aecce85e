package cn.kehui.notice.reader;

import cn.kehui.notice.reader.NoticeDraft.Fact;
import java.util.List;
import java.util.stream.Collectors;

/** Tells people what was read, line by line. */
public final class NoticeWords {
    private static final String NONE = "（没有）";
    private final StringBuilder text = new StringBuilder();

    private NoticeWords() {}

    /** The whole draft as lines. */
    public static String of(NoticeDraft draft) {
        var words = new NoticeWords();
        words.identity(draft);
        draft.duties().forEach(words::duty);
        draft.contacts().forEach(words::contact);
        draft.attachments()
                .forEach(
                        one ->
                                words.line(
                                        "附件" + (one.no() == null ? "" : one.no()),
                                        one.title() + (one.part() == null ? "（正文没有附上）" : "")));
        draft.forms()
                .forEach(
                        form ->
                                words.line(
                                        "表",
                                        form.title()
                                                + "："
                                                + form.items().stream()
                                                        .map(FormDraft.Item::label)
                                                        .collect(Collectors.joining("、"))));
        draft.warnings()
                .forEach(
                        warning ->
                                words.line(
                                        warning.level() == cn.kehui.ground.base.Finding.Level.ASKS
                                                ? "请确认"
                                                : "提示",
                                        warning.message()));
        return words.text.toString();
    }

    private void identity(NoticeDraft draft) {
        line("标题", words(draft.title()));
        line("文号", words(draft.number()));
        line("发文机关", all(draft.issuers()));
        line(
                "成文日期",
                draft.issuedOn() == null
                        ? NONE
                        : draft.issuedOn().day() + low(draft.issuedOn().lowConfidence()));
        line("主送机关", all(draft.addressees()));
        draft.cites().forEach(cite -> line("依据", cite(cite)));
        times(draft);
    }

    private static String cite(NoticeDraft.Cite cite) {
        return (cite.title() == null ? "" : "《" + cite.title() + "》")
                + (cite.number() == null ? "" : "（" + cite.number() + "）");
    }

    private void times(NoticeDraft draft) {
        line("主题", all(draft.themes()));
        draft.periods()
                .forEach(
                        one ->
                                line(
                                        "时间",
                                        one.words()
                                                + (one.what().isEmpty()
                                                        ? ""
                                                        : "（" + one.what() + "）")
                                                + low(one.lowConfidence())));
        draft.events()
                .forEach(
                        one ->
                                line(
                                        "活动",
                                        one.what()
                                                + (one.words().isEmpty() ? "" : "，" + one.words())
                                                + (one.place().isEmpty()
                                                        ? ""
                                                        : "，" + one.place())));
    }

    private void duty(DutyDraft duty) {
        var due = duty.due();
        var when =
                due.closes() == null
                        ? due.words()
                        : due.closes().iso().replace('T', ' ') + "（" + due.words() + "）";
        line("任务", duty.what() + low(duty.lowConfidence()));
        line(
                "  期限",
                (when.isEmpty() ? "没有写" : when)
                        + (due.opens() == null
                                ? ""
                                : "，自 " + due.opens().iso().replace('T', ' ') + " 起")
                        + (due.atClosingTime() ? "，收件单位下班时" : ""));
        line("  报送单位", String.join("；", duty.owedBy()));
        duty.routes()
                .forEach(
                        route ->
                                line(
                                        "  报到",
                                        (route.when().isEmpty() ? "" : route.when() + "：")
                                                + route.to()
                                                + (route.channel().isEmpty()
                                                        ? ""
                                                        : "（" + route.channel() + "）")));
        duty.quotas().forEach(quota -> line("  数量", quota.words()));
        if (duty.notice() != null) {
            line("  出自", duty.notice());
        }
    }

    private void contact(NoticeDraft.Contact one) {
        var words =
                List.of(
                        one.body(),
                        String.join("、", one.persons()),
                        String.join("、", one.phones()),
                        String.join("、", one.mails()),
                        one.address());
        line("联系", words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("，")));
    }

    private static String words(@org.jspecify.annotations.Nullable Fact fact) {
        return fact == null ? NONE : fact.words() + low(fact.lowConfidence());
    }

    private static String all(List<Fact> facts) {
        return facts.isEmpty()
                ? NONE
                : facts.stream().map(Fact::words).collect(Collectors.joining("；"));
    }

    private static String low(boolean low) {
        return low ? "〔待确认〕" : "";
    }

    /** Labels are four characters wide at most, as far as a terminal shows them. */
    private void line(String label, String words) {
        text.append(label)
                .append("\u3000".repeat(Math.max(1, 5 - label.strip().length())))
                .append(words)
                .append('\n');
    }
}
