package cn.kehui.duty.obligation;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Deadline;
import cn.kehui.duty.campaign.Duty;
import cn.kehui.duty.campaign.Quota;
import cn.kehui.ground.base.Beijing;
import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.TypedDay;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a duty that is published can be put right so, and what that changes. */
final class CorrectionRules {
    private static final int LONGEST = 200;
    private static final int END_OF_DAY = 24 * 60;

    private final Duty before;
    private final Amending.Typed typed;
    private final Instant now;

    CorrectionRules(Duty before, Amending.Typed typed, Instant now) {
        this.before = before;
        this.typed = typed;
        this.now = now;
    }

    /** A duty as its inputs have it. */
    static Amending.Typed typed(Duty duty) {
        var closes = duty.deadline().closesAt();
        var time = closes == null ? null : closes.atZone(Beijing.ZONE).toLocalTime();
        return new Amending.Typed(
                duty.title(),
                duty.deadline().words(),
                closes == null ? "" : Moments.lastDay(closes).toString(),
                time == null || time.equals(LocalTime.MIDNIGHT) ? "" : time.toString(),
                duty.quotas().isEmpty() ? "" : String.valueOf(duty.quotas().getFirst().most()),
                "");
    }

    /** What is wrong with what was typed, all of it. */
    List<Finding> findings(Campaigns campaigns, String reason) {
        var findings = new ArrayList<Finding>();
        if (typed.title().isBlank() || typed.title().length() > LONGEST) {
            findings.add(Finding.stops("title", "amending.title", LONGEST));
        }
        if (reason.isBlank()) {
            findings.add(Finding.stops("reason", "amending.no-reason"));
        }
        if (!before.quotas().isEmpty() && most().isEmpty()) {
            findings.add(Finding.stops("most", "amending.most"));
        }
        if (day().isEmpty() && before.deadline().closesAt() != null) {
            findings.add(Finding.stops("day", "amending.day", typed.day()));
        } else if (!typed.hour().isBlank() && TypedDay.hour(typed.hour()).isEmpty()) {
            findings.add(Finding.stops("hour", "amending.hour", typed.hour()));
        } else {
            around(campaigns).ifPresent(findings::add);
        }
        if (findings.isEmpty() && differences().isEmpty()) {
            findings.add(Finding.stops("title", "amending.nothing"));
        }
        return List.copyOf(findings);
    }

    /** A day that is over, after that of the level above, or before one that lies below. */
    private Optional<Finding> around(Campaigns campaigns) {
        var due = deadline();
        if (due.equals(before.deadline())) {
            return Optional.empty();
        }
        if (due.passed(now)) {
            return Optional.of(Finding.stops("day", "amending.past"));
        }
        var above =
                before.parent() == null ? Optional.<Duty>empty() : campaigns.find(before.parent());
        if (above.isPresent() && due.after(above.get().deadline())) {
            var end = above.get().deadline();
            return Optional.of(
                    Finding.stops(
                            "day", "amending.above", end.words(), Moments.last(end.closesAt())));
        }
        return campaigns.published().stream()
                .flatMap(
                        one ->
                                one.duties().stream()
                                        .filter(duty -> before.id().equals(duty.parent()))
                                        .filter(duty -> duty.deadline().after(due))
                                        .map(
                                                duty ->
                                                        Finding.stops(
                                                                "day",
                                                                "amending.below",
                                                                one.title(),
                                                                duty.deadline().words())))
                .findFirst();
    }

    Duty after() {
        return new Duty(
                before.id(),
                before.parent(),
                typed.title().strip(),
                before.form(),
                before.papers(),
                deadline(),
                before.opensAt(),
                before.correctableUntil(),
                before.parties(),
                quotas(),
                before.questions());
    }

    /** What it was and what it is, a line each. */
    List<String> differences() {
        var after = after();
        var differences = new ArrayList<String>();
        if (!after.title().equals(before.title())) {
            differences.add(Texts.say("amending.of-title", before.title(), after.title()));
        }
        if (!after.deadline().equals(before.deadline())) {
            differences.add(
                    Texts.say("amending.of-deadline", said(before.deadline()), said(deadline())));
        }
        if (!after.quotas().equals(before.quotas())) {
            differences.add(
                    Texts.say(
                            "amending.of-most",
                            before.quotas().getFirst().most(),
                            after.quotas().getFirst().most()));
        }
        return differences;
    }

    private static String said(Deadline deadline) {
        var last = Moments.last(deadline.closesAt());
        return last.isEmpty() ? Texts.say("deadline.rolling") : last;
    }

    private Deadline deadline() {
        if (day().isEmpty()) {
            return new Deadline(typed.words().strip(), null);
        }
        var day = day().get();
        return new Deadline(
                typed.words().strip(),
                hour().map(hour -> Deadline.at(day.atTime(hour))).orElse(Deadline.endOf(day)));
    }

    private List<Quota> quotas() {
        return before.quotas().stream()
                .map(
                        one ->
                                new Quota(
                                        one.of(),
                                        most().orElse(one.most()),
                                        one.words(),
                                        one.clause()))
                .toList();
    }

    private Optional<java.time.LocalDate> day() {
        return TypedDay.near(typed.day(), now.atZone(Beijing.ZONE).toLocalDate());
    }

    private Optional<LocalTime> hour() {
        var minutes = TypedDay.hour(typed.hour());
        return minutes.isEmpty() || minutes.getAsInt() == END_OF_DAY
                ? Optional.empty()
                : Optional.of(LocalTime.MIDNIGHT.plusMinutes(minutes.getAsInt()));
    }

    private Optional<Integer> most() {
        var words = typed.most().strip();
        return words.matches("[1-9][0-9]{0,3}")
                ? Optional.of(Integer.valueOf(words))
                : Optional.empty();
    }
}
