package cn.kehui.week.echo;

import cn.kehui.week.likeness.Sketch;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A photograph that was opened.
 *
 * @param sha256 of its content
 * @param sketch null: it could not be decoded, and is found by its bytes alone
 */
public record SketchedPhoto(UUID photo, String sha256, @Nullable Sketch sketch) {}
