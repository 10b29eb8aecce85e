package cn.kehui.week.sight;

import java.util.List;

/**
 * What was seen in one picture.
 *
 * @param width pixels of the picture as it was looked at
 * @param lines of text; empty also if nothing could look
 * @param heads empty also if nothing could look
 * @param blind why nothing could read, and what to install; empty if something could
 * @param uncounted why nothing could count, and what to install; empty if something could
 */
public record Seen(
        int width,
        int height,
        List<SeenLine> lines,
        List<SeenHead> heads,
        String blind,
        String uncounted) {
    public Seen {
        lines = List.copyOf(lines);
        heads = List.copyOf(heads);
    }
}
