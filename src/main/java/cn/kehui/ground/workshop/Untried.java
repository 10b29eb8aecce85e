package cn.kehui.ground.workshop;

import cn.kehui.ground.base.Finding;
import java.io.IOException;

/** Nothing is said of a file: nobody waited for it any more, or too many waited before it. */
public final class Untried extends IOException {
    Untried(Finding why) {
        super(why.key());
    }
}
