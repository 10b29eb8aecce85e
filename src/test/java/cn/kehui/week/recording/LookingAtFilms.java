package cn.kehui.week.recording;

import org.springframework.stereotype.Component;

/** Has every film looked at that waits, at once. */
@Component
public class LookingAtFilms {
    private final RecordingLooks looks;

    LookingAtFilms(RecordingLooks looks) {
        this.looks = looks;
    }

    public void all() {
        boolean more = true;
        while (more) {
            more = looks.next();
        }
    }
}
