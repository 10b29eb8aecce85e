package cn.kehui.week.sight;

/** Lines as a reader might have seen them. */
final class Seens {
    private Seens() {}

    /** One that is read with the same certainty all along. */
    static SeenLine line(String text, double sure, Quad at) {
        return new SeenLine(
                text, " ".repeat(text.length()), text.chars().mapToObj(_ -> sure).toList(), at);
    }

    /** A level place. */
    static Quad level(double left, double top, double right, double foot) {
        return new Quad(
                new Corner(left, top),
                new Corner(right, top),
                new Corner(right, foot),
                new Corner(left, foot));
    }
}
