package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Route;
import java.util.ArrayList;
import java.util.List;

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
