package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.DutyDraft.Route;
import cn.kehui.notice.reader.part.NoticeHead;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes a duty of what a sentence asks: by when, by whom, which way, on what condition.
 *
 * @param notice title of the notice that asks, where it hangs on another
 */
record DutyMaker(Clean clean, NoticeHead head, @Nullable String notice) {
    private static final Pattern CONDITION = Pattern.compile("(?:逾期|未按|如有|如确|如遇|凡|若)[^，。；]{2,50}");

    /**
     * What is owed.
     *
     * @param when under which conditions, beside those of the sentence
     */
    record Asking(What.Thing thing, List<String> by, List<String> when) {}

    /** 附件3 by the title that the list of attachments gives it. */
    private String named(String what) {
        var number = what.replaceAll("\\D", "");
        return what.startsWith("附件")
                ? head.enclosures().stream()
                        .filter(one -> one.no() != null && one.no().toString().equals(number))
                        .map(one -> "《" + one.title() + "》")
                        .findFirst()
                        .orElse(what)
                : what;
    }

    /** One form or the other, each under its condition. */
    Asking either(Either one) {
        var what = named(one.what());
        return new Asking(
                new What.Thing(what, List.of(what)), List.of(one.who()), List.of(one.who()));
    }

    DutyDraft of(Sentence sentence, int[] part, Dues due, Asking owed) {
        var thing = owed.thing();
        var debtors =
                clean.most(ReadLimits.DEBTORS, owed.by().isEmpty() ? whose(thing) : owed.by());
        // nobody sends to itself what it sends on
        var routes =
                clean.most(ReadLimits.ROUTES, Routes.of(clean, sentence, part, debtors)).stream()
                        .filter(route -> route.to().isEmpty() || !debtors.contains(route.to()))
                        .toList();
        var owing = clean.most(ReadLimits.DEBTORS, Timing.owing(routes, debtors));
        boolean guessed =
                due.when() != null
                        && due.kind() != Kind.RELATIVE
                        && (due.when().repaired() || due.when().end() == null);
        return new DutyDraft(
                thing.words(),
                clean.most(ReadLimits.THINGS, thing.parts()),
                owing.isEmpty() ? clean.most(ReadLimits.DEBTORS, head.everybody()) : owing,
                routes,
                Timing.of(clean, sentence, due),
                List.of(),
                conditions(sentence, owed, owing),
                notice,
                guessed || thing.words().isEmpty(),
                clean.span(sentence.from(), sentence.from() + sentence.text().length()));
    }

    /**
     * The duty, going also the ways of a second sentence, owed by whom it names if the first names
     * nobody.
     */
    DutyDraft goes(DutyDraft duty, List<String> by, List<Route> routes) {
        var sent = Together.sent(duty, Ways.of(duty.routes(), routes));
        return by.isEmpty() || !duty.owedBy().equals(head.everybody())
                ? sent
                : Together.owed(sent, by);
    }

    /** 市直学校报名表: the addressee whose paper it is. */
    private List<String> whose(What.Thing thing) {
        return head.everybody().stream()
                .filter(one -> one.length() > 2 && thing.words().startsWith(one))
                .toList();
    }

    /** On what condition it is owed. */
    private static List<String> conditions(Sentence sentence, Asking owed, List<String> owing) {
        var conditions = new ArrayList<>(owed.when());
        owing.stream()
                .filter(one -> Debtors.conditional(one) && !conditions.contains(one))
                .forEach(conditions::add);
        CONDITION
                .matcher(sentence.text())
                .results()
                .map(found -> found.group().replaceFirst("[）)]$", ""))
                .filter(
                        one ->
                                conditions.stream()
                                        .noneMatch(
                                                known ->
                                                        known.contains(one) || one.contains(known)))
                .forEach(conditions::add);
        return List.copyOf(conditions);
    }
}
