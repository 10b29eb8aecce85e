package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.activity.ActivityId;
import cn.kehui.week.evidence.PhotoReason;
import cn.kehui.week.evidence.PhotoReasons;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints why something cannot be otherwise, and the field for it.
 *
 * @param stands by what it is about
 * @param writes whether the reader writes reasons here
 * @param typed what was typed and not kept
 */
record ReasonPrint(
        ActivityId activity,
        Map<String, PhotoReason> stands,
        boolean writes,
        PhotoReasons.@Nullable Written typed) {

    /** Where its field stands in the page. */
    static String place(String about) {
        return "why-" + about;
    }

    /**
     * @param asked whether something on the page asks for it
     * @param label of the field
     * @return null: there is neither a reason nor a field
     */
    EvidencePage.@Nullable Why why(String about, boolean asked, String label) {
        var reason = stands.get(about);
        boolean given = reason != null && !reason.words().isEmpty();
        boolean unkept = typed != null && typed.about().equals(about);
        if (!given && !unkept && !(asked && writes)) {
            return null;
        }
        return new EvidencePage.Why(
                place(about),
                writes ? EvidencePrint.home(activity) + "/reasons" : "",
                about,
                reason == null ? 0 : reason.number(),
                unkept ? typed.words() : given ? reason.words() : "",
                label,
                given
                        ? Texts.say("evidence.reason.by", reason.by(), Moments.recent(reason.at()))
                        : "");
    }
}
