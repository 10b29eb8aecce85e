package cn.kehui.filing.review.web;

import cn.kehui.duty.inbox.Inboxes;
import cn.kehui.duty.inbox.Tallies;
import cn.kehui.duty.obligation.DueWords;
import cn.kehui.duty.obligation.Obligation;
import cn.kehui.duty.obligation.ObligationId;
import cn.kehui.duty.obligation.Obligations;
import cn.kehui.filing.review.web.ReviewsPage.Group;
import cn.kehui.filing.review.web.ReviewsPage.One;
import cn.kehui.filing.review.web.ReviewsPage.Part;
import cn.kehui.filing.review.web.ReviewsPage.Section;
import cn.kehui.filing.review.web.ReviewsPage.Tab;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.Shell;
import cn.kehui.ground.calendar.Today;
import cn.kehui.sheet.form.Forms;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the reviewer's list: duties in their order, units in the order of their codes. */
final class ReviewsPrint {
    private final Actor actor;
    private final Forms forms;
    private final Obligations.Titles titles;
    private final Today today;
    private final Found found;

    /**
     * What is looked for.
     *
     * @param tallies how much there is of it, {@code listed} what the page has room for
     * @param next after which the others come; null: there are none
     */
    record Found(
            Tallies tallies,
            Map<Inboxes.Group, List<Obligation>> listed,
            @Nullable ObligationId next) {}

    ReviewsPrint(Actor actor, Forms forms, Obligations.Titles titles, Today today, Found found) {
        this.actor = actor;
        this.forms = forms;
        this.titles = titles;
        this.today = today;
        this.found = found;
    }

    ReviewsPage page(Shell shell, String told, Narrowed narrowed) {
        var here = found.tallies().of(narrowed.duty());
        var next = found.next();
        return new ReviewsPage(
                shell,
                told,
                ReviewsPage.Reach.of(here),
                new ReviewsPage.Sought(
                        narrowed.sought(),
                        narrowed.duty(),
                        narrowed.kind(),
                        next == null ? "" : narrowed.after(next),
                        narrowed.after() == null ? "" : narrowed.first()),
                duties(narrowed),
                shown(narrowed, here),
                Arrays.stream(ReviewPart.values())
                        .filter(part -> listed(part, narrowed))
                        .map(part -> section(part, narrowed, here))
                        .toList());
    }

    /** Of what is searched for only the kinds that are found. */
    private boolean listed(ReviewPart part, Narrowed narrowed) {
        return narrowed.kind().isEmpty()
                ? narrowed.sought().isEmpty() && narrowed.after() == null
                        || found.listed().keySet().stream()
                                .anyMatch(group -> group.states().equals(part.states()))
                : part.id().equals(narrowed.kind());
    }

    private List<Tab> duties(Narrowed narrowed) {
        var tabs = new ArrayList<Tab>();
        tabs.add(
                new Tab(
                        Texts.say("reviews.all-duties"),
                        narrowed.href("", narrowed.kind()),
                        found.tallies().many(),
                        narrowed.duty().isEmpty()));
        for (var asked : found.tallies().duties()) {
            var id = asked.duty().value();
            tabs.add(
                    new Tab(
                            title(asked),
                            narrowed.href(id, narrowed.kind()),
                            found.tallies().of(id).many(),
                            id.equals(narrowed.duty())));
        }
        return tabs;
    }

    private String title(Tallies.Asked asked) {
        return titles.of(asked.campaign(), asked.title());
    }

    private static List<Tab> shown(Narrowed narrowed, Tallies here) {
        var tabs = new ArrayList<Tab>();
        tabs.add(
                new Tab(
                        Texts.say("reviews.all"),
                        narrowed.href(narrowed.duty(), ""),
                        here.many(),
                        narrowed.kind().isEmpty()));
        for (var kind : ReviewPart.values()) {
            tabs.add(
                    new Tab(
                            kind.title(),
                            narrowed.href(narrowed.duty(), kind.id()),
                            here.in(kind.states()).many(),
                            kind.id().equals(narrowed.kind())));
        }
        return tabs;
    }

    private Section section(ReviewPart kind, Narrowed narrowed, Tallies here) {
        var of = here.in(kind.states());
        var groups =
                of.duties().stream()
                        .filter(asked -> !ones(kind, asked).isEmpty())
                        .map(asked -> group(kind, asked, narrowed, of))
                        .toList();
        return new Section(kind.id(), kind.title(), kind.none(), groups);
    }

    private List<Obligation> ones(ReviewPart kind, Tallies.Asked asked) {
        return found.listed()
                .getOrDefault(new Inboxes.Group(asked.duty(), kind.states()), List.of());
    }

    private Group group(ReviewPart kind, Tallies.Asked asked, Narrowed narrowed, Tallies of) {
        boolean missing = kind == ReviewPart.MISSING;
        var end = missing ? asked.closesAt() : null;
        var id = asked.duty().value();
        var ones = ones(kind, asked);
        return new Group(
                title(asked),
                Moments.last(end),
                missing ? DueWords.left(end, today) : "",
                end != null && today.late(end),
                kind == ReviewPart.WAITING && actor.has(Role.REVIEWER)
                        ? "/reviews/together?duty=" + encoded(id)
                        : "",
                missing || !rows(asked) ? "" : "/reviews/rows?duty=" + encoded(id),
                parts(kind, ones, of.of(id)),
                narrowed.together() ? 0 : of.of(id).many() - ones.size(),
                narrowed.href(id, kind.id()));
    }

    /**
     * What nobody has opened yet stands apart: there a telephone call helps, elsewhere patience.
     */
    private List<Part> parts(ReviewPart kind, List<Obligation> same, Tallies of) {
        if (kind != ReviewPart.MISSING) {
            return List.of(new Part("", same.stream().map(this::one).toList()));
        }
        var seen = same.stream().filter(one -> one.seenAt() != null).map(this::one).toList();
        var unseen = same.stream().filter(one -> one.seenAt() == null).map(this::one).toList();
        return Stream.of(
                        new Part(Texts.say("reviews.seen", of.seen(true).many()), seen),
                        new Part(Texts.say("reviews.unseen", of.seen(false).many()), unseen))
                .filter(part -> !part.ones().isEmpty())
                .toList();
    }

    private boolean rows(Tallies.Asked asked) {
        var id = asked.form();
        return id != null && forms.find(id).filter(form -> form.rows().isPresent()).isPresent();
    }

    private One one(Obligation one) {
        return new One(
                "/obligations/" + one.id() + "/review", one.owes().name(), Beside.unit(actor, one));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
