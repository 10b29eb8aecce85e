package cn.kehui.filing.submission.web;

import cn.kehui.filing.cofiling.Cofiling;
import cn.kehui.filing.cofiling.Nameable;
import cn.kehui.filing.cofiling.RowGroup;
import cn.kehui.filing.submission.web.CofilingPart.Choosable;
import cn.kehui.filing.submission.web.CofilingPart.Given;
import cn.kehui.filing.submission.web.CofilingPart.Units;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.org.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints what of a table other units write: whose which rows are, and who wrote a cell. */
final class CofilingPrint {
    private final Written written;
    private final UnitId own;
    private final String called;

    /**
     * @param own the unit of who reads it, or the one for which it is written; {@code called} so
     */
    CofilingPrint(Written written, UnitId own, String called) {
        this.written = written;
        this.own = own;
        this.called = called;
    }

    /** As the unit reads it that owes the table. */
    static CofilingPrint lead(Written written) {
        var owes = written.obligation().owes();
        return new CofilingPrint(written, owes.id(), owes.name());
    }

    /** What the lead is shown of it; nothing of a duty without a form. */
    CofilingPart part(List<Nameable> nameable, Around around) {
        var undone = around.undone();
        var form = written.form();
        var draft = written.draft();
        var parts =
                form == null
                        ? List.<RowGroup>of()
                        : RowGroup.of(form, draft.answers(), draft.hands().rows());
        return new CofilingPart(
                undone.stream()
                        .map(
                                one ->
                                        Texts.say(
                                                "cofiling.undone",
                                                label(parts, one.part()),
                                                one.name()))
                        .toList(),
                undone.stream().map(one -> one.id().toString()).collect(Collectors.joining(",")),
                written.given().stream()
                        .map(
                                one ->
                                        new Given(
                                                one.id().toString(),
                                                one.name(),
                                                label(parts, one.part()),
                                                one.done() != null,
                                                state(one),
                                                one.word()))
                        .toList(),
                Stream.of(Nameable.Kin.values())
                        .map(kin -> units(kin, nameable))
                        .filter(units -> !units.units().isEmpty())
                        .toList(),
                parts.stream()
                        .filter(part -> given(part.key()) == null)
                        .map(part -> new Choosable(part.key(), part.label()))
                        .toList(),
                form != null && form.rows().isPresent(),
                around.giving());
    }

    private static String label(Collection<RowGroup> parts, String key) {
        return parts.stream()
                .filter(part -> part.key().equals(key))
                .map(RowGroup::label)
                .findFirst()
                .orElse(Texts.say("cofiling.row-gone"));
    }

    private static Units units(Nameable.Kin kin, List<Nameable> nameable) {
        return new Units(
                kin.label(),
                nameable.stream()
                        .filter(one -> one.kin() == kin)
                        .map(one -> new Choosable(one.id().toString(), one.name()))
                        .toList());
    }

    /** What there is to say; of rows that others write, whose they are. */
    String whose(Finding finding) {
        var whose = whose(finding.at());
        return whose.isEmpty()
                ? finding.message()
                : Texts.say("cofiling.finding", finding.message(), whose);
    }

    /** 由…填，还没有说填好: whose a place is; empty: the lead's own. */
    String whose(String place) {
        var form = written.form();
        var part = form == null ? null : RowGroup.at(form, place, written.draft().hands().rows());
        var given = part == null ? null : given(part);
        return given == null ? "" : Texts.say("cofiling.whose", given.name(), state(given));
    }

    private @Nullable Cofiling given(String part) {
        return written.given().stream()
                .filter(one -> one.part().equals(part))
                .findFirst()
                .orElse(null);
    }

    static String state(Cofiling given) {
        var done = given.done();
        return done == null
                ? Texts.say("cofiling.not-done")
                : Texts.say("cofiling.done", done.name(), Moments.recent(done.at()));
    }

    /** Who of another unit than one's own wrote at a place; empty: nobody did. */
    String by(String place) {
        var hand = written.draft().hands().at(place);
        boolean other = hand != null && !hand.wroteFor(own.value(), called);
        return other && !written.draft().answers().at(place).isBlank()
                ? Texts.say("cofiling.by", hand.unit(), hand.name(), Moments.recent(hand.at()))
                : "";
    }
}
