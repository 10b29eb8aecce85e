package cn.kehui.week.photo.file;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of how it was taken.
 *
 * @param model of the camera or telephone; empty: not said
 * @param taken by the camera's own clock; null: not said
 * @param latitude degrees north; null: not said
 * @param longitude degrees east
 * @param programs that wrote the file or worked on it, as they name themselves
 * @param orientation how the camera was held, 1 upright to 8
 * @param thumbnail where the small picture of the camera lies in what stands beside the picture:
 *     offset and length; null: there is none
 */
public record Camera(
        String model,
        @Nullable LocalDateTime taken,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> programs,
        int orientation,
        byte @Nullable [] thumbnail) {
    public static final Camera UNSAID = new Camera("", null, null, null, List.of(), 1, null);

    public boolean said() {
        return !model.isEmpty();
    }
}
