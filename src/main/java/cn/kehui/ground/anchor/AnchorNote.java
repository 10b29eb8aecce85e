package cn.kehui.ground.anchor;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.SafetyNote;
import org.springframework.stereotype.Component;

/** Tells the security administrator whether the journal's anchors are being written. */
@Component
class AnchorNote implements SafetyNote {
    private final Anchoring anchoring;

    AnchorNote(Anchoring anchoring) {
        this.anchoring = anchoring;
    }

    @Override
    public String words() {
        var trouble = anchoring.trouble();
        return trouble.isEmpty()
                ? Texts.say("anchor.written")
                : Texts.say("anchor.trouble", trouble);
    }
}
