package cn.kehui.week.evidence;

import org.springframework.stereotype.Component;

/** Has everything looked at that waits, at once. */
@Component
public class Looking {
    private final EvidenceLooks looks;

    Looking(EvidenceLooks looks) {
        this.looks = looks;
    }

    public void all() {
        boolean more = true;
        while (more) {
            more = looks.next();
        }
    }
}
