package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the notices in a text: the first, and those that hang on it. */
public final class Layers {
    private static final int SEARCHED = 60;

    /**
     * @param again where the same notice begins again; empty: it stands once
     */
    public record Found(List<Layer> layers, List<Layer> again) {}

    private record Begin(@Nullable Title title, @Nullable AddressLine addressees, int line) {}

    private Layers() {}

    public static Found of(Clean clean) {
        var begins = begins(clean);
        var layers = new ArrayList<Layer>();
        var seen = new HashSet<String>();
        var again = new ArrayList<Layer>();
        for (int i = 0; i < begins.size(); i++) {
            var begin = begins.get(i);
            int end =
                    i + 1 < begins.size()
                            ? head(clean, begins.get(i + 1).line(), begin.line())
                            : clean.lines().size();
            int first = layers.isEmpty() && again.isEmpty() ? 0 : head(clean, begin.line(), 0);
            var layer = layer(clean, begin, first, end);
            if (begin.title() != null && !seen.add(key(begin.title()))) {
                again.add(layer);
            } else {
                layers.add(layer);
            }
        }
        if (layers.isEmpty()) {
            layers.add(
                    layer(
                            clean,
                            new Begin(null, AddressLine.behind(clean, 0, 0), 0),
                            0,
                            clean.lines().size()));
        }
        return new Found(layers, again);
    }

    private static String key(Title title) {
        var words = title.words();
        int about = words.indexOf("关于");
        return (about < 0 ? words : words.substring(about)).replaceAll("[^\\p{IsHan}\\d]", "");
    }

    /** Titles that addressees follow; if there is none, the first title alone. */
    private static List<Begin> begins(Clean clean) {
        var begins = new ArrayList<Begin>();
        Title lone = null;
        for (int i = 0; i < clean.lines().size(); i++) {
            var title = Title.at(clean, i);
            if (title == null) {
                continue;
            }
            var addressees = AddressLine.behind(clean, title.to(), title.last());
            int again = addressees == null ? -1 : again(clean, title, addressees);
            if (again > 0) {
                i = again - 1;
            } else if (addressees != null) {
                begins.add(new Begin(title, addressees, i));
                i = Math.max(title.last(), addressees.line());
            } else if (lone == null && i < SEARCHED) {
                lone = title;
            }
        }
        var top = AddressLine.behind(clean, 0, 0);
        int first = begins.isEmpty() ? clean.lines().size() : begins.getFirst().line();
        if (top != null && top.line() + 2 < first && (lone == null || lone.first() > top.line())) {
            begins.addFirst(new Begin(null, top, 0));
        }
        if (begins.isEmpty() && lone != null) {
            begins.add(new Begin(lone, null, lone.first()));
        }
        return begins;
    }

    /** The title may stand twice above the addressees, in the head of a page and in the notice. */
    private static int again(Clean clean, Title title, AddressLine addressees) {
        for (int i = title.last() + 1; i < addressees.line(); i++) {
            if (Title.at(clean, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The line on which what stands above a title begins: a number, a letterhead, 附件. */
    private static int head(Clean clean, int line, int least) {
        int head = line;
        while (head > least + 1 && head > line - 3) {
            var text = clean.lines().get(head - 1).text();
            if (!text.matches(
                    "附\\s*件\\s*\\d*[：:]?|.{2,40}文件|.{2,20}[〔\\[（(]\\d{4}[〕\\]）)]\\s*\\d+号")) {
                break;
            }
            head--;
        }
        return head;
    }

    private static Layer layer(Clean clean, Begin begin, int first, int end) {
        int body =
                begin.addressees() != null
                        ? begin.addressees().line()
                        : begin.title() != null ? begin.title().last() + 1 : first;
        int tail = Enclosures.tail(clean, body, end);
        return new Layer(clean, begin.title(), begin.addressees(), first, body, tail, end);
    }
}
