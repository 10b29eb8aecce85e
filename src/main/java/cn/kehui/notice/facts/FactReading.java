package cn.kehui.notice.facts;

import cn.kehui.duty.campaign.DutyId;
import cn.kehui.ground.base.TypedDay;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import cn.kehui.notice.facts.Said.Evidence.Numbers;
import cn.kehui.notice.facts.Said.Evidence.Rule;
import cn.kehui.sheet.form.FormId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the inputs of a fact, or kept as words by an earlier version, as what it
 * says. Here it gets its type, and does not leave it again.
 */
final class FactReading {
    private final Map<String, String> words;

    private FactReading(Map<String, String> words) {
        this.words = words;
    }

    /**
     * Whatever is not there is not said; what cannot be read, or is nothing without a part that is
     * not there, stays as it was typed.
     */
    static Said of(FactKind kind, Map<String, String> words) {
        return FactFields.readable(kind, words)
                ? new FactReading(words).said(kind)
                : new Said.Unread(kind, Map.copyOf(words));
    }

    private Said said(FactKind kind) {
        return switch (kind) {
            case TITLE, NUMBER, ISSUER, ADDRESSEE, FOLLOWS, THEME ->
                    new Said.Words(kind, text("words"));
            case ISSUED -> new Said.Issued(LocalDate.parse(TypedDay.kept(text("day"))));
            case PERIOD -> period();
            case EVENT -> new Said.Event(period(), text("place"));
            case DUTY -> duty();
            case PARTY ->
                    new Said.Party(
                            text("words"),
                            text("led"),
                            whom(),
                            Function.valueOf(text("receiver")),
                            text("channel"));
            case QUOTA -> new Said.Quota(Integer.parseInt(text("most")), text("words"), whom());
            case FORM -> new Said.Form(text("title"), list("duty"), use(), text("shape"));
            case CONTACT ->
                    new Said.Contact(text("post"), text("phone"), text("mail"), text("address"));
            case EVIDENCE -> evidence();
            case QUESTION -> new Said.Question(text("message"), text("code"), text("decision"));
        };
    }

    private Said.Period period() {
        return new Said.Period(text("what"), text("words"), day("from"), day("to"));
    }

    private Said.Duty duty() {
        var hour = text("closes_at");
        var parent = text("parent");
        return new Said.Duty(
                text("title"),
                new Said.Due(
                        text("words"),
                        day("opens_on"),
                        day("closes_on"),
                        hour.isBlank() ? null : LocalTime.parse(hour)),
                AskedPapers.papers(text("papers")),
                parent.isBlank() ? null : new DutyId(parent));
    }

    private Said.Use use() {
        return switch (text("use").strip()) {
            case "" -> new Said.Use.Undecided();
            case FactKind.NEW_FORM -> new Said.Use.Anew();
            case String known -> new Said.Use.Known(FormId.of(known));
        };
    }

    private Said.Evidence evidence() {
        return new Said.Evidence(
                rule(text("is").toUpperCase(Locale.ROOT)),
                text("words"),
                text("of").lines().filter(line -> !line.isBlank()).toList(),
                text("kind"),
                new Numbers(number("least"), number("from"), number("to"), number("seconds")));
    }

    /** A rule of no sort is for a person to judge. */
    private static Rule rule(String is) {
        return Arrays.stream(Rule.values())
                .filter(one -> one.name().equals(is))
                .findFirst()
                .orElse(Rule.JUDGED);
    }

    private Whom whom() {
        return new Whom(
                each("functions", Function.class),
                each("kinds", UnitKind.class),
                each("levels", Level.class),
                list("units"));
    }

    private <E extends Enum<E>> List<E> each(String name, Class<E> type) {
        return list(name).stream().map(one -> Enum.valueOf(type, one)).distinct().toList();
    }

    /** Parts of a value that holds several. */
    private List<String> list(String name) {
        return Arrays.stream(text(name).split("[,\\s]+")).filter(one -> !one.isEmpty()).toList();
    }

    private @Nullable LocalDate day(String name) {
        return text(name).isBlank() ? null : LocalDate.parse(TypedDay.kept(text(name)));
    }

    private @Nullable Integer number(String name) {
        return text(name).isBlank() ? null : Integer.valueOf(text(name));
    }

    private String text(String name) {
        return words.getOrDefault(name, "");
    }
}
