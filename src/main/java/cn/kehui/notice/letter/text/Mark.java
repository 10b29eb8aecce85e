package cn.kehui.notice.letter.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number that a typed line begins with.
 *
 * @param level 1 to 4
 * @param seen as typed
 * @param rest of the line
 */
record Mark(int level, int number, String seen, String rest) {
    private record Shape(int level, Pattern pattern) {}

    private static final String CN = "(" + Chinese.DIGIT + "{1,3})";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final List<Shape> SHAPES =
            List.of(
                    new Shape(1, Pattern.compile("(" + CN + "\\s*[、.．])\\s*(.*)")),
                    new Shape(2, Pattern.compile("([（(]\\s*" + CN + "\\s*[）)][、.．]?)\\s*(.*)")),
                    new Shape(
                            3,
                            Pattern.compile(
                                    "((\\d{1,2})\\s*[.．、])\\s*(?!\\d(?!\\d{3}年|\\d?月))(.*)")),
                    new Shape(4, Pattern.compile("([（(]\\s*(\\d{1,2})\\s*[）)][、.．]?)\\s*(.*)")),
                    new Shape(4, Pattern.compile("(([" + CIRCLED + "]))\\s*[、.．]?\\s*(.*)")));

    static Optional<Mark> of(String line) {
        for (var shape : SHAPES) {
            var found = shape.pattern().matcher(line);
            if (found.matches()) {
                int number = number(found.group(2));
                if (number > 0 && !found.group(3).isEmpty()) {
                    return Optional.of(
                            new Mark(
                                    shape.level(), number, found.group(1), found.group(3).strip()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether it is written as the standard writes it. */
    boolean standard() {
        return seen.equals(Numbering.mark(level, number));
    }

    private static int number(String words) {
        int circled = CIRCLED.indexOf(words);
        if (circled >= 0) {
            return circled + 1;
        }
        return Character.isDigit(words.charAt(0)) ? Integer.parseInt(words) : Chinese.number(words);
    }
}
