package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The duties read so far, in the order of the text, each with its paragraph. */
final class KeptDuties {
    private final List<DutyDraft> duties = new ArrayList<>();
    private final List<Integer> at = new ArrayList<>();

    List<DutyDraft> duties() {
        return duties;
    }

    int size() {
        return duties.size();
    }

    DutyDraft get(int i) {
        return duties.get(i);
    }

    /** Whether one has a day, or one that something else sets. */
    boolean dated(int i) {
        var due = duties.get(i).due();
        return due.closes() != null || due.kind() == DutyDraft.Kind.RELATIVE;
    }

    /** Number of the paragraph of one. */
    int line(int i) {
        return at.get(i);
    }

    void set(int i, DutyDraft duty) {
        duties.set(i, duty);
    }

    /** Behind those of its paragraph and of those before. */
    void add(DutyDraft duty, int line) {
        int place = duties.size();
        while (place > 0 && at.get(place - 1) > line) {
            place--;
        }
        duties.add(place, duty);
        at.add(place, line);
    }

    /**
     * What one verb sends by several days goes one way.
     *
     * @param from where those of the sentence begin
     */
    void shareWay(int from) {
        for (int i = duties.size() - 2; i >= from; i--) {
            if (duties.get(i).routes().isEmpty()
                    && at.get(i).equals(at.get(i + 1))
                    && duties.get(i + 1).routes().stream().anyMatch(Ways::far)) {
                set(i, Together.sent(duties.get(i), duties.get(i + 1).routes()));
            }
        }
    }

    /** The one duty whose words match; -1: none, or more. */
    int only(Pattern words) {
        int only = -1;
        for (int i = 0; i < duties.size(); i++) {
            if (words.matcher(duties.get(i).what()).matches()) {
                only = only < 0 ? i : duties.size();
            }
        }
        return only < duties.size() ? only : -1;
    }

    /** The one duty of the notice that has a day, if its words match; else -1. */
    int sole(Pattern words) {
        int sole = -1;
        for (int i = 0; i < duties.size(); i++) {
            if (duties.get(i).due().closes() != null) {
                sole = sole < 0 ? i : duties.size();
            }
        }
        boolean one = sole >= 0 && sole < duties.size();
        return one && words.matcher(duties.get(sole).what()).matches() ? sole : -1;
    }

    /** The one of those whose words match whose kind the text names; -1: none, or more. */
    int kind(Pattern words, Pattern kinds, String text) {
        // 只需提供…: what one kind of unit is spared is no part of what all owe
        int found = text.contains("只需") ? duties.size() : -1;
        for (int i = 0; i < duties.size(); i++) {
            var kind = kinds.matcher(duties.get(i).what());
            boolean open = words.matcher(duties.get(i).what()).matches();
            if (open && kind.find() && text.contains(kind.group())) {
                found = found < 0 ? i : duties.size();
            }
        }
        return found < duties.size() ? found : -1;
    }

    /** Whether they are one, that says more than on what. */
    private static boolean one(List<Route> routes) {
        return routes.size() == 1
                && (!routes.getFirst().to().isEmpty()
                        || !routes.getFirst().channel().matches("纸质|电子版"));
    }

    /** What a paragraph asks for once in general and once with its day is asked once. */
    void settleUndated() {
        for (int i = duties.size() - 1; i >= 0; i--) {
            var duty = duties.get(i);
            int line = at.get(i);
            boolean told = false;
            for (int j = 0; j < duties.size(); j++) {
                told |=
                        j != i
                                && at.get(j) == line
                                && duties.get(j).due().closes() != null
                                && within(duty, duties.get(j));
            }
            if (duty.due().kind() == DutyDraft.Kind.NONE && told) {
                duties.remove(i);
                at.remove(i);
            }
        }
    }

    private static boolean within(DutyDraft duty, DutyDraft dated) {
        boolean whom = dated.owedBy().containsAll(duty.owedBy());
        return whom
                && duty.things().stream()
                        .allMatch(
                                one ->
                                        dated.things().stream()
                                                .anyMatch(other -> Things.same(one, other)));
    }

    /** What one paragraph asks twice goes the one way that it names. */
    void borrow() {
        for (int i = 0; i < duties.size(); i++) {
            for (int other : new int[] {i + 1, i - 1}) {
                boolean beside =
                        other >= 0 && other < duties.size() && at.get(other).equals(at.get(i));
                var duty = duties.get(i);
                if (beside && duty.routes().isEmpty() && one(duties.get(other).routes())) {
                    set(i, Together.sent(duty, duties.get(other).routes()));
                }
            }
        }
    }
}
