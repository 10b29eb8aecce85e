package cn.kehui.total.selection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether the picked ones may go upward, and what goes. */
final class SendingRules {
    private SendingRules() {}

    static Optional<Sending> refusal(List<Candidate> all, String title) {
        var outdated = all.stream().filter(Candidate::outdated).map(Candidate::name).toList();
        if (!outdated.isEmpty()) {
            return Optional.of(new Sending.Outdated(outdated));
        }
        var chosen = all.stream().filter(Candidate::chosen).toList();
        if (chosen.isEmpty()) {
            return Optional.of(new Sending.Nothing());
        }
        var waiting =
                chosen.stream()
                        .filter(one -> !one.accepted())
                        .map(one -> one.obligation().owes().name())
                        .distinct()
                        .toList();
        if (!waiting.isEmpty()) {
            return Optional.of(new Sending.Unaccepted(waiting));
        }
        return title.isBlank() ? Optional.of(new Sending.NoTitle()) : Optional.empty();
    }

    /** What was picked, in the order it was shown in. */
    static PickList.Content content(List<Candidate> all) {
        var chosen = all.stream().filter(Candidate::chosen).toList();
        var form = Objects.requireNonNull(chosen.getFirst().submission().form());
        return new PickList.Content(
                form.toString(), chosen.stream().map(SendingRules::row).toList());
    }

    private static PickList.Row row(Candidate one) {
        var pick = Objects.requireNonNull(one.pick());
        return new PickList.Row(
                one.obligation().owes().name(),
                one.obligation().id().toString(),
                one.submission().id().toString(),
                one.submission().version(),
                one.row(),
                one.values(),
                pick.reason(),
                pick.by(),
                pick.at().toString(),
                pick.tier());
    }
}
