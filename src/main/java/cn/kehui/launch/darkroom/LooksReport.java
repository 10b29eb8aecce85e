package cn.kehui.launch.darkroom;

import cn.kehui.week.photo.MeasuredPhoto;
import cn.kehui.week.photo.PhotoOutcome;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Of how much blur, and of which light, photographs are refused. */
record LooksReport(Consumer<String> tell, Function<byte[], MeasuredPhoto> measure) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 900;
    private static final double GOOD = 0.9;

    void tell(int scenes) {
        head("sharp, blurred over so many pixels of " + WIDTH);
        for (int blur : List.of(0, 1, 2, 3, 5, 8)) {
            row(
                    "" + blur,
                    scenes,
                    picture -> Retouch.blurred(picture, blur),
                    MeasuredPhoto::sharpness);
        }
        for (int moved : List.of(5, 11, 21)) {
            row(
                    "moved by " + moved,
                    scenes,
                    picture -> Retouch.moved(picture, moved),
                    MeasuredPhoto::sharpness);
        }
        head("lit, times so much");
        for (double light : List.of(0.1, 0.25, 0.5, 1.0, 1.5, 2.5, 4.0)) {
            row(
                    "" + light,
                    scenes,
                    picture -> Retouch.toned(picture, light, 0, 1),
                    MeasuredPhoto::exposure);
        }
    }

    private void head(String of) {
        tell.accept("\n| " + of + " | pass | unknown | warn | fail |");
        tell.accept("|---|--:|--:|--:|--:|");
    }

    private void row(
            String of,
            int scenes,
            Function<BufferedImage, BufferedImage> change,
            Function<MeasuredPhoto, PhotoOutcome> outcome) {
        Map<PhotoOutcome, Integer> counts = new EnumMap<>(PhotoOutcome.class);
        for (int i = 0; i < scenes; i++) {
            var picture = change.apply(new Scene(1000L + i).taken(WIDTH, HEIGHT));
            counts.merge(outcome.apply(measure.apply(Jpeg.of(picture, GOOD))), 1, Integer::sum);
        }
        var row = new StringBuilder("| " + of);
        for (var one : PhotoOutcome.values()) {
            row.append(String.format(Locale.ROOT, " | %d", counts.getOrDefault(one, 0)));
        }
        tell.accept(row + " |");
    }
}
