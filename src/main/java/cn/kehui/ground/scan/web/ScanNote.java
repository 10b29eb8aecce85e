package cn.kehui.ground.scan.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.SafetyNote;
import cn.kehui.ground.scan.Scans;
import org.springframework.stereotype.Component;

/** Tells the security administrator whether files are looked into. */
@Component
class ScanNote implements SafetyNote {
    private final Scans scans;

    ScanNote(Scans scans) {
        this.scans = scans;
    }

    @Override
    public String words() {
        if (!scans.on()) {
            return Texts.say("scan.none");
        }
        long waiting = scans.waiting();
        return waiting == 0 ? Texts.say("scan.level") : Texts.say("scan.behind", waiting);
    }
}
