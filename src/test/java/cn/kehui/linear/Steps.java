package cn.kehui.linear;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What work was done, counted: characters that patterns look at, characters that are searched,
 * copied or compared, elements of lists that are gone through, and every turn of a loop and entry
 * of a method. The classes of the product are made to call these methods by {@link Counting}.
 */
public final class Steps {
    private static long taken;
    private static long most = Long.MAX_VALUE;

    private Steps() {}

    /** More was done than was allowed. */
    static final class TooMany extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("more steps than allowed", null, false, false);
        }
    }

    static void begin(long allowed) {
        taken = 0;
        most = allowed;
    }

    static long taken() {
        return taken;
    }

    public static void step() {
        add(1);
    }

    private static void add(long steps) {
        taken += steps;
        if (taken > most) {
            throw new TooMany();
        }
    }

    /** A text whose characters are counted as they are looked at. */
    record Counted(String text) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            add(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            add(end - start);
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public static Matcher matcher(Pattern pattern, CharSequence text) {
        return pattern.matcher(new Counted(text.toString()));
    }

    public static Matcher reset(Matcher matcher, CharSequence text) {
        return matcher.reset(new Counted(text.toString()));
    }

    public static boolean matches(String text, String regex) {
        return matcher(Pattern.compile(regex), text).matches();
    }

    public static boolean matches(String regex, CharSequence text) {
        return matcher(Pattern.compile(regex), text).matches();
    }

    public static String replaceAll(String text, String regex, String by) {
        return matcher(Pattern.compile(regex), text).replaceAll(by);
    }

    public static String replaceFirst(String text, String regex, String by) {
        return matcher(Pattern.compile(regex), text).replaceFirst(by);
    }

    public static String[] split(String text, String regex) {
        return Pattern.compile(regex).split(new Counted(text));
    }

    public static String[] split(String text, String regex, int limit) {
        return Pattern.compile(regex).split(new Counted(text), limit);
    }

    public static String[] split(Pattern pattern, CharSequence text) {
        return pattern.split(new Counted(text.toString()));
    }

    public static int indexOf(String text, int c) {
        return searched(text.indexOf(c), 0, text.length());
    }

    public static int indexOf(String text, int c, int from) {
        return searched(text.indexOf(c, from), from, text.length());
    }

    public static int indexOf(String text, String words) {
        return searched(text.indexOf(words), 0, text.length());
    }

    public static int indexOf(String text, String words, int from) {
        return searched(text.indexOf(words, from), from, text.length());
    }

    public static int lastIndexOf(String text, int c) {
        int found = text.lastIndexOf(c);
        add(text.length() - Math.max(0, found));
        return found;
    }

    public static int lastIndexOf(String text, int c, int from) {
        int found = text.lastIndexOf(c, from);
        add(Math.max(0, from - Math.max(0, found)));
        return found;
    }

    public static int lastIndexOf(String text, String words) {
        int found = text.lastIndexOf(words);
        add(text.length() - Math.max(0, found));
        return found;
    }

    public static boolean contains(String text, CharSequence words) {
        return indexOf(text, words.toString()) >= 0;
    }

    private static int searched(int found, int from, int length) {
        add(Math.max(0, (found < 0 ? length : found) - from));
        return found;
    }

    public static boolean equals(String text, Object other) {
        if (other instanceof String words && words.length() == text.length()) {
            add(text.length());
        }
        return text.equals(other);
    }

    public static boolean contains(Collection<?> all, Object one) {
        add(all instanceof List ? all.size() : 1);
        return all.contains(one);
    }

    public static boolean listContains(List<?> all, Object one) {
        add(all.size());
        return all.contains(one);
    }

    public static int indexOf(List<?> all, Object one) {
        add(all.size());
        return all.indexOf(one);
    }

    public static <T> List<T> copyOf(Collection<T> all) {
        add(all.size());
        return List.copyOf(all);
    }

    /** A text was made or copied. */
    public static void made(CharSequence text) {
        add(text == null ? 0 : text.length());
    }
}
