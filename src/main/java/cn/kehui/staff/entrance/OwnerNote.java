package cn.kehui.staff.entrance;

import cn.kehui.ground.account.Actor;
import cn.kehui.ground.account.PersonId;
import cn.kehui.ground.account.Recorded;
import cn.kehui.ground.account.Role;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.message.Note;

/** What the owner of an account is told of what was done to it. */
final class OwnerNote {
    private OwnerNote() {}

    /** Who did it is named, unless it was the owner. */
    static Note of(Recorded act, PersonId whose, String key) {
        var by = act.by();
        var who = by == null || by.id().equals(whose) ? Texts.say("owner.you") : words(by);
        return new Note(
                whose,
                Note.OWN + key + "/" + act.at(),
                Note.OWN + whose,
                Texts.say(key),
                Texts.say("owner.body", Texts.say(key), Moments.recent(act.at()), who),
                "/account");
    }

    private static String words(Actor by) {
        var labels = new StringBuilder();
        for (var role : Role.values()) {
            if (by.has(role)) {
                labels.append(labels.isEmpty() ? "" : "、").append(role.label());
            }
        }
        return labels + by.name();
    }
}
