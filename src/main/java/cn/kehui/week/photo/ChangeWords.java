package cn.kehui.week.photo;

import cn.kehui.ground.base.Texts;
import cn.kehui.week.likeness.Change;
import java.util.List;
import java.util.stream.Collectors;

/** What was done to a picture, in words. */
public final class ChangeWords {
    private ChangeWords() {}

    public static String of(List<Change> changes) {
        return changes.stream().map(ChangeWords::of).collect(Collectors.joining("、"));
    }

    private static String of(Change change) {
        return switch (change) {
            case IDENTICAL -> Texts.say("photo.how-identical");
            case MIRRORED -> Texts.say("photo.how-mirrored");
            case TURNED -> Texts.say("photo.how-turned");
            case ROTATED -> Texts.say("photo.how-rotated");
            case FRAMED -> Texts.say("photo.how-framed");
            case CROPPED -> Texts.say("photo.how-cropped");
            case RESIZED -> Texts.say("photo.how-resized");
            case RECOLOURED -> Texts.say("photo.how-recoloured");
            case COVERED -> Texts.say("photo.how-covered");
            case RECOMPRESSED -> Texts.say("photo.how-recompressed");
        };
    }
}
