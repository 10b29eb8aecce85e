package cn.kehui.week.photo.file;

import cn.kehui.week.likeness.Sketch;
import org.jspecify.annotations.Nullable;

/**
 * What a picture's pixels show.
 *
 * @param blur the radius by which its clearest edges are washed out, in points of a picture of 1024
 *     on its longer side; null: it has no edges to tell by
 * @param thumbnail how well the camera's own small picture goes with it, 1 for the same; null:
 *     there is none
 */
public record Looks(
        @Nullable Double blur,
        Light light,
        Screen screen,
        Sketch sketch,
        @Nullable Double thumbnail) {}
