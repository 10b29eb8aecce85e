package cn.kehui.week.photo;

import cn.kehui.week.photo.file.MarkedCopy;
import java.io.IOException;
import java.nio.file.Path;

/** What every copy of a photograph goes on saying of it (GB 45438: the block AIGC). */
public final class CopyMarks {
    private CopyMarks() {}

    /**
     * The copy with the original's mark of a machine, or as it is where the original bears none.
     *
     * @param jpeg drops all else that stood beside the original, place and camera too
     */
    public static byte[] along(Path original, byte[] jpeg) throws IOException {
        return MarkedCopy.along(original, jpeg);
    }
}
