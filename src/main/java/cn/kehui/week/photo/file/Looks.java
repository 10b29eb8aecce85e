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
 * @param twice bits a value by which it is more likely that it was saved twice at differing
 *     qualities; 0: nothing speaks for it
 */
public record Looks(
        @Nullable Double blur,
        Light light,
        Screen screen,
        Sketch sketch,
        @Nullable Double thumbnail,
        double twice) {}
