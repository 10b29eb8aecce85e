package cn.kehui.sheet.layout;

/** How much room words take, in half-width characters: a Chinese character is two. */
final class Width {
    private Width() {}

    static int of(String words) {
        return words.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
    }

    /** How many lines words take in a column; each line break starts one. */
    static int lines(String words, double columnWidth) {
        return words.lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(of(line) / columnWidth)))
                .sum();
    }
}
