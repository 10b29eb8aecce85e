package cn.kehui.ground.audit.web;

import cn.kehui.ground.audit.Syslog;
import cn.kehui.ground.base.web.SafetyNote;
import org.springframework.stereotype.Component;

/** Tells the security administrator whether the collector has the journal. */
@Component
class CollectorNote implements SafetyNote {
    private final Syslog syslog;

    CollectorNote(Syslog syslog) {
        this.syslog = syslog;
    }

    @Override
    public String words() {
        return KeepingPages.words(syslog.state());
    }
}
