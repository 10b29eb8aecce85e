package cn.kehui.collection.folder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the copy of a mailed file goes, made of a name that a stranger chose: it cannot leave the
 * folder, and is a name on Linux and Windows alike.
 *
 * @param folders from the outermost
 * @param stem the file's name without its ending
 */
record CopyName(List<String> folders, String stem, String ending) {
    /** Bytes of one name, with room for a number and an ending. */
    private static final int LONGEST = 180;

    private static final int DEEPEST = 8;
    private static final Set<String> OFFICE =
            Set.of("doc", "docx", "docm", "xls", "xlsx", "xlsm", "htm", "html", "wps", "et");
    private static final String RESERVED =
            "(?i)(con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])";

    /**
     * @param ending of the copy; an ending that says what the original was stays if it is no Office
     *     document's
     */
    static CopyName of(String name, String ending) {
        var steps = new ArrayList<String>();
        for (var step : name.split("[/\\\\]")) {
            if (!step.isBlank() && !step.equals(".")) {
                steps.add(step);
            }
        }
        var last = steps.isEmpty() ? "" : steps.removeLast();
        var was = Mailbox.ending(last);
        var stem =
                OFFICE.contains(was) ? last.substring(0, last.length() - was.length() - 1) : last;
        var folders = steps.stream().map(CopyName::safe).toList();
        return new CopyName(
                folders.subList(Math.max(0, folders.size() - DEEPEST), folders.size()),
                safe(stem),
                ending);
    }

    String file(int number) {
        return (number == 1 ? stem : stem + " (" + number + ")") + "." + ending;
    }

    /**
     * One name: without what a system gives a meaning to, what cannot be seen, and what is too
     * long.
     */
    private static String safe(String name) {
        var safe = new StringBuilder();
        name.codePoints().forEach(point -> safe.appendCodePoint(allowed(point) ? point : '_'));
        var words = cut(safe.toString().strip());
        words = words.replaceAll("(?<![. ])[. ]++$", "");
        var base = words.contains(".") ? words.substring(0, words.indexOf('.')) : words;
        if (words.isEmpty()
                || base.strip().toLowerCase(Locale.ROOT).matches(RESERVED)
                || words.startsWith(".")
                || words.startsWith("~$")) {
            return "_" + words.replaceFirst("^[.~]+", "");
        }
        return words;
    }

    private static boolean allowed(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED ->
                    false;
            default -> "<>:\"|?*/\\".indexOf(point) < 0 && point != 0xfffd;
        };
    }

    private static String cut(String name) {
        int end =
                name.offsetByCodePoints(
                        0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end);
    }
}
