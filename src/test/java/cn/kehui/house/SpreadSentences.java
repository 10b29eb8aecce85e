package cn.kehui.house;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The sentences of the product as they are asked: constants as their classes make them, put
 * together from parts, and what else stands in quotes.
 */
final class SpreadSentences {
    private SpreadSentences() {}

    /** By file, without those that are only a part of another in it. */
    static Map<String, List<String>> all() {
        var all = new TreeMap<String, List<String>>();
        Sources.java()
                .forEach(
                        (file, text) -> {
                            var quoted =
                                    Sources.strings(text).stream()
                                            .filter(SqlTables::isSql)
                                            // a backup asks the database itself for its tables
                                            .filter(sql -> !sql.contains("%s"))
                                            .toList();
                            // one that is put together from parts of other classes, too
                            if (!quoted.isEmpty() || file.toString().endsWith("Sql.java")) {
                                all.put(name(file), sentences(file, quoted));
                            }
                        });
        return all;
    }

    private static String name(Path file) {
        return Sources.ROOMS.relativize(file).toString().replace(".java", "");
    }

    private static List<String> sentences(Path file, List<String> quoted) {
        var made = constants(file);
        var all = new ArrayList<>(made);
        // a part that ends in the middle of a sentence is read where it is put together
        quoted.stream()
                .filter(sql -> made.stream().noneMatch(one -> plain(one).contains(plain(sql))))
                .forEach(all::add);
        return all.stream()
                .filter(
                        sql ->
                                all.stream()
                                        .noneMatch(
                                                one ->
                                                        !one.equals(sql)
                                                                && plain(one).contains(plain(sql))))
                .distinct()
                .toList();
    }

    private static String plain(String sql) {
        return sql.replace("\\\"", "\"").replaceAll("\\s+", " ").strip();
    }

    private static List<String> constants(Path file) {
        var name = Sources.JAVA.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            var kind = Class.forName(name);
            return Stream.of(kind.getDeclaredFields())
                    .filter(field -> field.getType() == String.class)
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .map(SpreadSentences::value)
                    .filter(SqlTables::isSql)
                    .filter(sql -> !sql.contains("%s"))
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String value(java.lang.reflect.Field field) {
        try {
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
