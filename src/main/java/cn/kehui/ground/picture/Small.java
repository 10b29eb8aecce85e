package cn.kehui.ground.picture;

import cn.kehui.ground.vault.BlobId;

/** What became of making a picture small. */
public sealed interface Small {
    /**
     * A JPEG without what a camera writes beside the picture, neither place nor time nor owner;
     * with the mark of a machine where the original bears one.
     */
    record Shown(BlobId blob) implements Small {}

    /** There is none, and {@code why} in words for people. */
    record None(String why) implements Small {}
}
