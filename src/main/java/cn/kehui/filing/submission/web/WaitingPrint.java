package cn.kehui.filing.submission.web;

import cn.kehui.filing.submission.Draft;
import cn.kehui.filing.submission.Filing.Change;
import cn.kehui.filing.submission.hand.Hand;
import cn.kehui.filing.submission.hand.Hands;
import cn.kehui.filing.submission.web.FillPage.Choice;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Prints what two hands wrote at one place: both, whose and when. */
final class WaitingPrint {
    private final Draft draft;
    private final PersonId reader;

    WaitingPrint(Draft draft, PersonId reader) {
        this.draft = draft;
        this.reader = reader;
    }

    /** What is said where the reader's own words wait; empty: they do not. */
    String said(String place) {
        return draft.hands().waiting(place).stream()
                .filter(one -> one.hand().by().equals(reader.value()))
                .map(
                        one ->
                                Texts.say(
                                        "fill.waits",
                                        who(draft.hands().at(place)),
                                        quoted(stands(place)),
                                        quoted(one.words())))
                .findFirst()
                .orElse("");
    }

    /** Everything that waits, as something to be done: by place. */
    List<Change> all() {
        var all = new ArrayList<Change>();
        draft.hands()
                .others()
                .keySet()
                .forEach(
                        key -> {
                            var place = draft.hands().place(key);
                            if (place != null) {
                                all.add(
                                        new Change(
                                                Change.Kind.CELL,
                                                place,
                                                stands(place),
                                                "",
                                                draft.hands().at(place)));
                            }
                        });
        return all;
    }

    /** What there is to choose from at a place: what stands first; empty: nothing waits. */
    List<Choice> choices(String place) {
        var waiting = draft.hands().waiting(place);
        var choices = new ArrayList<Choice>();
        if (!waiting.isEmpty()) {
            choices.add(choice(place, 0, stands(place), draft.hands().at(place)));
        }
        for (var other : waiting) {
            choices.add(choice(place, choices.size(), other.words(), other.hand()));
        }
        return choices;
    }

    /** What stood on a page, to be had back. */
    static Choice back(Change change) {
        return new Choice(
                "choose-1-" + change.place(),
                "choice.1." + change.place(),
                change.page(),
                Texts.say("fill.page"),
                Texts.say("fill.back", quoted(change.page())));
    }

    private Choice choice(String place, int number, String words, @Nullable Hand hand) {
        return new Choice(
                "choose-" + number + "-" + place,
                "choice." + number + "." + place,
                words,
                who(hand),
                Texts.say("fill.choose", quoted(words)));
    }

    /** What is said of a change, in one sentence. */
    String said(Change change) {
        var waiting = draft.hands().waiting(change.place());
        var who = who(change.hand());
        return switch (change.kind()) {
            case CELL ->
                    waiting.isEmpty()
                            ? Texts.say(
                                    "fill.changed",
                                    quoted(change.now()),
                                    who,
                                    quoted(change.page()))
                            : Texts.say(
                                    "fill.waiting",
                                    quoted(change.now()),
                                    who,
                                    quoted(waiting.getLast().words()),
                                    who(waiting.getLast().hand()));
            case ROW_ADDED -> Texts.say("fill.row-added", who, quoted(change.now()));
            case ROW_GONE -> Texts.say("fill.row-gone", quoted(change.page()), who);
            case PAPER_ADDED -> Texts.say("fill.paper-added", change.now());
            case PAPER_GONE -> Texts.say("fill.paper-gone", change.page());
        };
    }

    private String stands(String place) {
        if (!place.startsWith(Hands.WHY)) {
            return draft.answers().at(place);
        }
        var reason = draft.reasons().get(place.substring(Hands.WHY.length()));
        return reason == null ? "" : reason.words();
    }

    /** 张伟 6月18日 10:31; another page of the reader's own is said to be that. */
    private String who(@Nullable Hand hand) {
        if (hand == null) {
            return Texts.say("fill.earlier");
        }
        return hand.by().equals(reader.value())
                ? Texts.say("fill.own", Moments.recent(hand.at()))
                : Texts.say("fill.hand", hand.unit(), hand.name(), Moments.recent(hand.at()));
    }

    private static String quoted(String words) {
        return words.isBlank() ? Texts.say("fill.blank") : Texts.say("fill.quoted", words);
    }
}
