package cn.kehui.ground.picture;

import cn.kehui.ground.base.Finding;

/** What a reader makes of a picture. */
sealed interface Shrunk {
    record Picture(byte[] jpeg) implements Shrunk {}

    record Refused(Finding why) implements Shrunk {}
}
