package cn.kehui.week.evidence.web;

import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.week.evidence.PhotoReason;
import cn.kehui.week.evidence.PhotoReasons;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said on the page of photographs of what has just been tried.
 *
 * @param typed a reason that was not kept: it stays in its field; null: there is none
 */
record PhotosSaid(List<String> words, PhotoReasons.@Nullable Written typed) {
    static final PhotosSaid NOTHING = new PhotosSaid(List.of(), null);

    static PhotosSaid of(List<String> words) {
        return new PhotosSaid(words, null);
    }

    static PhotosSaid typed(PhotoReasons.Written typed, String words) {
        return new PhotosSaid(List.of(words), typed);
    }

    static String words(PhotoReason stands) {
        return Texts.say(
                "evidence.reason.meanwhile",
                stands.by(),
                Moments.recent(stands.at()),
                stands.words());
    }

    static String tooLong(int most) {
        return Texts.say("evidence.reason.long", most);
    }
}
