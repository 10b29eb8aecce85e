package cn.kehui.ground.account.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What events are called for people, from {@code acts.properties}. */
final class ActNames {
    private static final Properties NAMES = load();

    private ActNames() {}

    /** The event's own name where nobody has given it another. */
    static String of(String act) {
        return NAMES.getProperty(act, act);
    }

    static boolean has(String act) {
        return NAMES.containsKey(act);
    }

    /** The moves that are told apart within an event: {@code Moved.ACCEPT}. */
    static List<String> within(String act) {
        return NAMES.stringPropertyNames().stream()
                .filter(name -> name.startsWith(act + "."))
                .sorted()
                .toList();
    }

    private static Properties load() {
        var names = new Properties();
        try (var in = ActNames.class.getResourceAsStream("/acts.properties")) {
            names.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("acts.properties cannot be read", e);
        }
    }
}
