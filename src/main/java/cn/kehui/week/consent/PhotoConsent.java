package cn.kehui.week.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of the people on a photograph.
 *
 * @param number grows with each saying; 0: nobody said anything yet
 * @param words who agreed, and how that can be shown; may be empty
 * @param shown whether somebody looked at the copy and gave it to everybody
 * @param by empty: nobody said anything yet
 */
public record PhotoConsent(
        int number,
        PhotoPeople people,
        String words,
        boolean shown,
        String by,
        @Nullable Instant at) {
    /** What holds before anybody says anything. */
    static final PhotoConsent UNSAID =
            new PhotoConsent(0, PhotoPeople.UNASKED, "", false, "", null);

    PhotoConsent as(boolean shown) {
        return new PhotoConsent(number, people, words, shown, by, at);
    }
}
