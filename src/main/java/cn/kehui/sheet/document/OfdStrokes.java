package cn.kehui.sheet.document;

import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** The strokes of a path of an OFD: M moves, L draws, C closes; curves are passed over. */
final class OfdStrokes {
    private final OfdObject object;
    private final RuledPage page;
    private float @Nullable [] at;
    private float @Nullable [] begin;

    OfdStrokes(OfdObject object, RuledPage page) {
        this.object = object;
        this.page = page;
    }

    void draw(String drawn) {
        var words = new StringTokenizer(drawn, " \t\r\n,");
        try {
            while (words.hasMoreTokens()) {
                switch (words.nextToken()) {
                    case "M", "S" -> {
                        at = point(words);
                        begin = at;
                    }
                    case "L" -> to(point(words));
                    case "Q" -> curve(words, 1);
                    case "B" -> curve(words, 2);
                    case "A" -> {
                        for (int i = 0; i < 5; i++) {
                            words.nextToken();
                        }
                        at = point(words);
                    }
                    case "C" -> {
                        if (begin != null) {
                            to(begin);
                        }
                    }
                    default -> {}
                }
            }
        } catch (NumberFormatException | java.util.NoSuchElementException e) {
            // a path that is damaged ends where it is
        }
    }

    private void curve(StringTokenizer words, int over) {
        for (int i = 0; i < over; i++) {
            point(words);
        }
        at = point(words);
    }

    private float[] point(StringTokenizer words) {
        return object.point(
                Float.parseFloat(words.nextToken()), Float.parseFloat(words.nextToken()));
    }

    private void to(float[] next) {
        if (at != null) {
            page.line(at[0], at[1], next[0], next[1]);
        }
        at = next;
    }
}
