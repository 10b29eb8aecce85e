package cn.kehui.ground.base;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The one way to tell a person something about what was entered: on a page, from a mailed file, by
 * a program.
 *
 * @param at the place: a field id, {@code rows[0].intro} (rows counted from 0), {@code unit} or
 *     {@code file}
 * @param key the text in {@code messages.properties}, and the code that programs see
 * @param args what the text names, in its order; already words
 */
public record Finding(String at, Level level, String key, List<String> args) {

    /** How strongly a finding speaks. */
    public enum Level {
        /** Must be put right. */
        STOPS,
        /** May stand, once a person has confirmed it or given a reason. */
        ASKS,
        /** Is only said. */
        NOTES
    }

    public static Finding stops(String at, String key, Object... args) {
        return of(at, Level.STOPS, key, args);
    }

    public static Finding asks(String at, String key, Object... args) {
        return of(at, Level.ASKS, key, args);
    }

    public static Finding notes(String at, String key, Object... args) {
        return of(at, Level.NOTES, key, args);
    }

    private static Finding of(String at, Level level, String key, Object... args) {
        return new Finding(at, level, key, Arrays.stream(args).map(String::valueOf).toList());
    }

    public boolean stops() {
        return level == Level.STOPS;
    }

    public boolean asks() {
        return level == Level.ASKS;
    }

    /** The same finding at another place: a cell's finding becomes a row's. */
    public Finding at(String place) {
        return new Finding(place, level, key, args);
    }

    /** What happened, what is asked, what to do: in Chinese. */
    public String message() {
        return Texts.say(key, args);
    }

    /** The message that stands beside a field: the first one there; empty: nothing is wrong. */
    public static String beside(Collection<Finding> all, String place) {
        return all.stream()
                .filter(one -> one.at.equals(place))
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }
}
