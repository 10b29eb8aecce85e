package cn.kehui.ground.base;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/**
 * The texts that Java picks, from {@code messages.properties}; needs no framework, so that the
 * command line has them too.
 */
public final class Texts {
    private static final Properties TEXTS = load();

    private Texts() {}

    /**
     * The text of {@code key} with {@code {0}}, {@code {1}} … replaced, as they are: no other
     * character has a meaning.
     */
    public static String say(String key, List<String> args) {
        var text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text has the key " + key);
        }
        var said = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{' && i + 2 < text.length() && text.charAt(i + 2) == '}') {
                int number = text.charAt(i + 1) - '0';
                said.append(number < args.size() ? args.get(number) : "");
                i += 2;
            } else {
                said.append(text.charAt(i));
            }
        }
        return said.toString();
    }

    public static String say(String key, Object... args) {
        return say(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    /** Every key there is, for the house test that finds unused and missing ones. */
    public static java.util.Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }

    private static Properties load() {
        var texts = new Properties();
        try (var in = Texts.class.getResourceAsStream("/messages.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("messages.properties cannot be read", e);
        }
    }
}
