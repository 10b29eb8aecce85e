package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.Publishing.Late;
import cn.kehui.duty.campaign.Publishing.NoParent;
import cn.kehui.duty.campaign.Publishing.NoReceiver;
import cn.kehui.duty.campaign.Publishing.NobodyOwes;
import cn.kehui.duty.campaign.Publishing.UnknownForm;
import cn.kehui.sheet.form.Forms;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether a campaign may be published. */
final class PublishingRules {
    private PublishingRules() {}

    /**
     * The first thing that speaks against it: what is wrong with the definition, then what is
     * missing among the units.
     *
     * @param parent the campaign of the level above; null: none is known
     */
    static Optional<Publishing> refusal(
            Campaign campaign, @Nullable Campaign parent, Forms forms, Owing owing) {
        return campaign.duties().stream()
                .flatMap(
                        duty ->
                                Stream.of(
                                                form(duty, forms),
                                                parent(duty, parent),
                                                debtor(duty, owing))
                                        .flatMap(Optional::stream))
                .findFirst();
    }

    private static Optional<Publishing> form(Duty duty, Forms forms) {
        var form = duty.form();
        return form == null || forms.find(form).isPresent()
                ? Optional.empty()
                : Optional.of(new UnknownForm(duty.id(), form));
    }

    /** What the level above is owed by a day must be here by then. */
    private static Optional<Publishing> parent(Duty duty, @Nullable Campaign campaign) {
        var id = duty.parent();
        if (id == null) {
            return Optional.empty();
        }
        var above =
                Optional.ofNullable(campaign).stream()
                        .flatMap(one -> one.duties().stream())
                        .filter(one -> one.id().equals(id))
                        .findFirst();
        if (above.isEmpty()) {
            return Optional.of(new NoParent(duty.id(), Objects.toString(id)));
        }
        var due = above.get().deadline();
        return duty.deadline().after(due)
                ? Optional.of(new Late(duty.id(), duty.deadline(), id, due))
                : Optional.empty();
    }

    private static Optional<Publishing> debtor(Duty duty, Owing owing) {
        var unreceived =
                owing.unreceived().stream()
                        .filter(gap -> gap.duty().id().equals(duty.id()))
                        .findFirst();
        if (unreceived.isPresent()) {
            return Optional.of(new NoReceiver(duty.id(), unreceived.get().party().words()));
        }
        return owing.of(duty.id()).isEmpty()
                ? Optional.of(new NobodyOwes(duty.id()))
                : Optional.empty();
    }
}
