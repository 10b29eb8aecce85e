package cn.kehui.week.safety;

import cn.kehui.week.activity.Session;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How large the plan has to be, and whether a permit is needed: by people in one session. */
final class SafetyRules {
    private SafetyRules() {}

    static Safety of(SafetyLaw law, List<Session> sessions) {
        // whoever watches online stands in no crowd
        var there = sessions.stream().filter(one -> !one.venue().isEmpty()).toList();
        var people =
                there.stream()
                        .map(Session::expected)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        boolean unsure = there.stream().anyMatch(one -> one.expected() == null);
        var size = people == null ? null : size(law, people);
        return new Safety(
                people,
                size,
                permit(law, there),
                unsure,
                size == Safety.Size.LARGE ? law.items() : List.of(),
                law.source());
    }

    private static Safety.Size size(SafetyLaw law, long people) {
        if (people <= law.small().number()) {
            return Safety.Size.SMALL;
        }
        return people < law.offices().getFirst().least() ? Safety.Size.MIDDLE : Safety.Size.LARGE;
    }

    /** For the largest session; by when, for the first that needs one. */
    private static Safety.@Nullable Permit permit(SafetyLaw law, List<Session> sessions) {
        var large =
                sessions.stream()
                        .filter(one -> office(law, one) != null)
                        .max(Comparator.comparing(one -> Objects.requireNonNull(one.expected())))
                        .orElse(null);
        if (large == null) {
            return null;
        }
        var office = Objects.requireNonNull(office(law, large));
        LocalDate first =
                sessions.stream()
                        .filter(one -> office(law, one) != null)
                        .map(Session::day)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        long before = law.before().number();
        return new Safety.Permit(
                office.name(),
                first == null ? null : first.minusDays(before),
                before,
                office.source() + "；" + law.before().source());
    }

    private static SafetyLaw.@Nullable Office office(SafetyLaw law, Session session) {
        var expected = session.expected();
        return expected == null
                ? null
                : law.offices().stream()
                        .filter(one -> expected >= one.least())
                        .reduce((_, last) -> last)
                        .orElse(null);
    }
}
