package cn.kehui.week.sight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads a line that was laid straight. */
final class TextReader {
    private static final String CHARACTERS = "/models/ppocr_keys_v1.txt";

    /** A character that is less likely was not thought of. */
    private static final float THOUGHT_OF = .02f;

    private static final int LEAST_WIDTH = 48;

    private final Models models;
    private final List<String> characters;

    TextReader(Models models) {
        this.models = models;
        this.characters = characters();
    }

    /** The first stands for nothing, the last for a blank. */
    private static List<String> characters() {
        var in = Objects.requireNonNull(TextReader.class.getResourceAsStream(CHARACTERS));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var characters = new ArrayList<String>();
            characters.add("");
            lines.lines().forEach(characters::add);
            characters.add(" ");
            return List.copyOf(characters);
        } catch (IOException e) {
            throw new UncheckedIOException(CHARACTERS, e);
        }
    }

    /**
     * @param straight {@link Straight#HEIGHT} rows
     */
    SeenLine read(int[] straight, Quad at) {
        int width = straight.length / Straight.HEIGHT;
        int whole = Math.max(LEAST_WIDTH, width);
        var output = models.read(planes(straight, width, whole), whole, Straight.HEIGHT);
        return new Steps(output).line(at);
    }

    private static float[] planes(int[] straight, int width, int whole) {
        int plane = whole * Straight.HEIGHT;
        var planes = new float[3 * plane];
        for (int y = 0; y < Straight.HEIGHT; y++) {
            for (int x = 0; x < width; x++) {
                int colour = straight[y * width + x];
                for (int i = 0; i < 3; i++) {
                    planes[i * plane + y * whole + x] = (colour >> 8 * i & 0xFF) / 127.5f - 1;
                }
            }
        }
        return planes;
    }

    /** Goes along the steps of a line: what is likeliest twice in a row is one character. */
    private final class Steps {
        private final float[] likely;
        private final int kinds;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder second = new StringBuilder();
        private final List<Double> sure = new ArrayList<>();

        Steps(Models.Output output) {
            this.likely = output.values();
            this.kinds = (int) output.shape()[2];
        }

        SeenLine line(Quad at) {
            int before = 0;
            for (int step = 0; step < likely.length / kinds; step++) {
                int best = best(step, 0, -1);
                if (best != 0 && best == before) {
                    int last = sure.size() - 1;
                    if (last >= 0) {
                        sure.set(last, Math.max(sure.get(last), likely(step, best)));
                    }
                } else if (best != 0) {
                    add(step, best);
                }
                before = best;
            }
            return new SeenLine(text.toString(), second.toString(), sure, at);
        }

        private void add(int step, int best) {
            var character = characters.get(best);
            if (character.length() != 1) {
                return;
            }
            int next = best(step, 1, best);
            var other = characters.get(next);
            boolean thoughtOf = likely(step, next) >= THOUGHT_OF && other.length() == 1;
            text.append(character);
            second.append(thoughtOf ? other : " ");
            sure.add(likely(step, best));
        }

        /** The likeliest from {@code from} on, but for one. */
        private int best(int step, int from, int but) {
            int best = from;
            for (int i = from; i < kinds; i++) {
                if (likely[step * kinds + i] > likely[step * kinds + best] && i != but
                        || best == but) {
                    best = i;
                }
            }
            return best;
        }

        private double likely(int step, int which) {
            return likely[step * kinds + which];
        }
    }
}
