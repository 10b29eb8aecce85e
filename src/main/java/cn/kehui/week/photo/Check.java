package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was looked at in one photograph.
 *
 * @param value the figure or the words that it was decided by; null: there is none
 * @param message for a clerk: what was found, and what to do
 * @param rule the rule's own words; empty: no rule asks it
 */
public record Check(
        Kind check, PhotoOutcome verdict, @Nullable Object value, String message, String rule) {

    /** What is looked at, in the order in which it is told. */
    public enum Kind {
        FORMAT,
        SIZE,
        SHARPNESS,
        EXPOSURE,
        WATERMARK,
        WORDING,
        PEOPLE,
        DUPLICATE,
        AUTHENTICITY,
        LEGIBILITY,
        AIGC;

        /** As programs read it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The message with the rule's own words, where something is to be done. */
    public String words() {
        return verdict == PhotoOutcome.PASS || rule.isEmpty()
                ? message
                : message + Texts.say("photo.rule", rule);
    }
}
