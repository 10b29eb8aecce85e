package cn.kehui.week.sight;

import cn.kehui.ground.base.Texts;

/**
 * Whether enough people are on a picture. What sees heads misses some, never sees too many, so that
 * its count is the least there are: it can say yes, and never no.
 */
final class PeopleRules {
    private PeopleRules() {}

    static Judged judge(Seen seen, int least) {
        if (!seen.uncounted().isEmpty()) {
            return new Judged(Opinion.UNKNOWN, "", seen.uncounted());
        }
        int heads = seen.heads().size();
        var value = Integer.toString(heads);
        if (heads >= least) {
            return new Judged(Opinion.PASS, value, Texts.say("sight.people.enough", heads, least));
        }
        var key = heads == 0 ? "sight.people.none" : "sight.people.some";
        return new Judged(Opinion.UNKNOWN, value, Texts.say(key, heads, least));
    }
}
