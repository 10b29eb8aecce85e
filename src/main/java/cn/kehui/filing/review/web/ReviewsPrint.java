package cn.kehui.filing.review.web;

import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.filing.review.web.ReviewsPage.Group;
import cn.kehui.filing.review.web.ReviewsPage.One;
import cn.kehui.filing.review.web.ReviewsPage.Part;
import cn.kehui.filing.review.web.ReviewsPage.Section;
import cn.kehui.filing.review.web.ReviewsPage.Tab;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Forms;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Prints the reviewer's list: duties in their order, units in the order of their codes. */
final class ReviewsPrint {
    /** More names than anybody reads in one list; narrowed to one kind, all are shown. */
    private static final int NAMES = 100;

    private final Actor actor;
    private final Known known;
    private final Today today;
    private final List<Obligation> received;
    private final Narrowed narrowed;

    /** To what the list is narrowed: a duty's id and a kind's; empty: not. */
    record Narrowed(String duty, String kind) {
        boolean holds(Obligation one) {
            return duty.isEmpty() || one.duty().value().equals(duty);
        }
    }

    /**
     * What is known beside what was received.
     *
     * @param titles how each is called
     */
    record Known(Forms forms, Function<Obligation, String> titles) {}

    ReviewsPrint(
            Actor actor, Known known, Today today, List<Obligation> received, Narrowed narrowed) {
        this.actor = actor;
        this.known = known;
        this.today = today;
        this.received = received;
        this.narrowed = narrowed;
    }

    List<Tab> duties() {
        var tabs = new ArrayList<Tab>();
        tabs.add(
                new Tab(
                        Texts.say("reviews.all-duties"),
                        href("", narrowed.kind()),
                        received.size(),
                        narrowed.duty().isEmpty()));
        byDuty(received)
                .forEach(
                        (duty, same) ->
                                tabs.add(
                                        new Tab(
                                                label(same.getFirst()),
                                                href(duty, narrowed.kind()),
                                                same.size(),
                                                duty.equals(narrowed.duty()))));
        return tabs;
    }

    private String label(Obligation one) {
        return known.titles().apply(one);
    }

    ReviewsPage.Reach reach() {
        return ReviewsPage.Reach.of(received.stream().filter(narrowed::holds).toList());
    }

    List<Tab> shown() {
        var tabs = new ArrayList<Tab>();
        var here = received.stream().filter(narrowed::holds).toList();
        tabs.add(
                new Tab(
                        Texts.say("reviews.all"),
                        href(narrowed.duty(), ""),
                        here.size(),
                        narrowed.kind().isEmpty()));
        for (var kind : ReviewPart.values()) {
            int units = (int) here.stream().filter(one -> kind.holds(one.state())).count();
            tabs.add(
                    new Tab(
                            kind.title(),
                            href(narrowed.duty(), kind.id()),
                            units,
                            kind.id().equals(narrowed.kind())));
        }
        return tabs;
    }

    List<Section> sections() {
        return Arrays.stream(ReviewPart.values())
                .filter(kind -> narrowed.kind().isEmpty() || kind.id().equals(narrowed.kind()))
                .map(this::section)
                .toList();
    }

    private Section section(ReviewPart kind) {
        var of =
                received.stream()
                        .filter(narrowed::holds)
                        .filter(one -> kind.holds(one.state()))
                        .sorted(Comparator.comparing((Obligation one) -> !Beside.again(actor, one)))
                        .toList();
        var groups = byDuty(of).values().stream().map(same -> group(kind, same)).toList();
        return new Section(kind.id(), kind.title(), kind.none(), groups);
    }

    private Group group(ReviewPart kind, List<Obligation> same) {
        var first = same.getFirst();
        var end = kind == ReviewPart.MISSING ? first.deadline().everybodys() : null;
        int most = narrowed.kind().isEmpty() ? NAMES : same.size();
        return new Group(
                label(first),
                Moments.last(end),
                kind == ReviewPart.MISSING ? DueWords.left(end, today) : "",
                end != null && today.late(end),
                kind == ReviewPart.WAITING && same.stream().anyMatch(one -> one.reviewedBy(actor))
                        ? "/reviews/together?duty=" + encoded(first.duty().value())
                        : "",
                kind == ReviewPart.MISSING || !rows(first)
                        ? ""
                        : "/reviews/rows?duty=" + encoded(first.duty().value()),
                parts(kind, same.stream().limit(most).toList()),
                Math.max(0, same.size() - most));
    }

    /**
     * What nobody has opened yet stands apart: there a telephone call helps, elsewhere patience.
     */
    private List<Part> parts(ReviewPart kind, List<Obligation> same) {
        if (kind != ReviewPart.MISSING) {
            return List.of(new Part("", same.stream().map(this::one).toList()));
        }
        var seen = same.stream().filter(one -> one.seenAt() != null).map(this::one).toList();
        var unseen = same.stream().filter(one -> one.seenAt() == null).map(this::one).toList();
        return Stream.of(
                        new Part(Texts.say("reviews.seen", seen.size()), seen),
                        new Part(Texts.say("reviews.unseen", unseen.size()), unseen))
                .filter(part -> !part.ones().isEmpty())
                .toList();
    }

    private boolean rows(Obligation one) {
        return one.form() != null
                && known.forms()
                        .find(one.form())
                        .filter(form -> form.rows().isPresent())
                        .isPresent();
    }

    private One one(Obligation one) {
        return new One(
                "/obligations/" + one.id() + "/review", one.owes().name(), Beside.unit(actor, one));
    }

    private static Map<String, List<Obligation>> byDuty(List<Obligation> all) {
        var by = new LinkedHashMap<String, List<Obligation>>();
        all.forEach(one -> by.computeIfAbsent(one.duty().value(), _ -> new ArrayList<>()).add(one));
        return by;
    }

    private static String href(String duty, String kind) {
        var query = new ArrayList<String>();
        if (!duty.isEmpty()) {
            query.add("duty=" + encoded(duty));
        }
        if (!kind.isEmpty()) {
            query.add("show=" + kind);
        }
        return "/reviews" + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
