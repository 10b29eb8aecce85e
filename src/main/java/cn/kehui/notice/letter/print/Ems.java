package cn.kehui.notice.letter.print;

/** How wide words are, in characters: a Chinese one is 1, a figure or Latin letter one half. */
final class Ems {
    private Ems() {}

    static double of(String words) {
        return words.codePoints().mapToDouble(Ems::of).sum();
    }

    static double of(int point) {
        return point < 0x2000 ? 0.5 : 1;
    }
}
