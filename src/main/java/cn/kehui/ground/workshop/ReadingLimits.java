package cn.kehui.ground.workshop;

import cn.kehui.ground.base.Texts;
import java.time.Duration;
import java.util.function.UnaryOperator;

/**
 * How much one job may use.
 *
 * @param readers processes for one person; one more serves those who have nothing being read
 * @param computing processor time of one job
 * @param time by the clock, for a machine that is busy with other things
 * @param memory mebibytes of a process's heap
 * @param output bytes of what comes back
 * @param waiting jobs of one person that may wait; of all together ten times as many
 * @param idle after which a process with nothing to do ends
 */
public record ReadingLimits(
        int readers,
        Duration computing,
        Duration time,
        int memory,
        int output,
        int waiting,
        Duration idle) {
    private static final int MOST_READERS = 4;
    private static final int OUTPUT = 12 << 20;
    private static final int WAITING = 64;
    private static final int SLOWER = 12;

    public static ReadingLimits usual() {
        return of(_ -> null);
    }

    /**
     * As set by {@code KEHUI_READERS}, {@code KEHUI_READING_SECONDS} and {@code KEHUI_READING_MB}.
     *
     * @param settings by name; null or blank: not set
     * @throws IllegalArgumentException with a message for people, if one is no number or out of
     *     bounds
     */
    public static ReadingLimits of(UnaryOperator<String> settings) {
        int cores = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_READERS);
        int readers = new Setting("KEHUI_READERS", 1, 64).of(settings, cores);
        int seconds = new Setting("KEHUI_READING_SECONDS", 1, 600).of(settings, 10);
        int memory = new Setting("KEHUI_READING_MB", 96, 8192).of(settings, 192);
        return new ReadingLimits(
                readers,
                Duration.ofSeconds(seconds),
                Duration.ofSeconds((long) seconds * SLOWER),
                memory,
                OUTPUT,
                WAITING,
                Duration.ofSeconds(30));
    }

    private record Setting(String name, int least, int most) {
        int of(UnaryOperator<String> settings, int usual) {
            var set = settings.apply(name);
            if (set == null || set.isBlank()) {
                return usual;
            }
            var words = set.strip();
            int number = words.matches("[0-9]{1,6}") ? Integer.parseInt(words) : -1;
            if (number < least || number > most) {
                throw new IllegalArgumentException(
                        Texts.say("reading.setting", name, words, least, most));
            }
            return number;
        }
    }

    /** Jobs of all people together that may wait. */
    int waitingOfAll() {
        return waiting * 10;
    }
}
