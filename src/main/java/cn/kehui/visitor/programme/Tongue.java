package cn.kehui.visitor.programme;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The languages that visitors' pages are in. What units have entered stays as it was entered. */
public enum Tongue {
    ZH("zh-CN", Locale.SIMPLIFIED_CHINESE),
    EN("en", Locale.ENGLISH);

    /** As a page says it of what units have entered. */
    public static final String ENTERED = "zh-CN";

    private final String code;
    private final Locale locale;
    private final Properties words;

    Tongue(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
        this.words = load("/visitor/" + locale.getLanguage() + ".properties");
    }

    /** As a page says it of itself: zh-CN. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The one that is asked for by name; else the first that a browser prefers; else Chinese.
     *
     * @param asked {@code zh}, {@code en}; anything else: nothing is asked
     * @param accepted the header Accept-Language; empty: none
     */
    public static Tongue of(String asked, String accepted) {
        for (var one : values()) {
            if (one.locale.getLanguage().equals(asked)) {
                return one;
            }
        }
        return accepted.strip().toLowerCase(Locale.ROOT).startsWith("en") ? EN : ZH;
    }

    /** The words of a key, with {@code {0}}, {@code {1}} … replaced. */
    public String word(String key, Object... args) {
        var text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no words for visitors have the key " + key);
        }
        for (int i = 0; i < args.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(args[i]));
        }
        return text;
    }

    /** The words of a value that has some, such as {@code how.site}; else the value as it is. */
    public String offered(String key, String value) {
        return words.getProperty(key + "." + value, value);
    }

    /** Every key, so that both languages can be held against one another. */
    public List<String> keys() {
        return words.stringPropertyNames().stream().sorted().toList();
    }

    private static Properties load(String file) {
        var words = new Properties();
        try (var in = Tongue.class.getResourceAsStream(file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
