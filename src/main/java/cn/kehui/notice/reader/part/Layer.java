package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One notice of a text: the text may hold another behind it.
 *
 * @param first its first line
 * @param end behind its last line
 * @param body its first line behind the addressees
 * @param tail where its attachments begin, or {@code end}
 */
public record Layer(
        Clean clean,
        @Nullable Title title,
        @Nullable AddressLine addressees,
        int first,
        int body,
        int tail,
        int end) {
    public List<TextLine> lines() {
        return clean.lines().subList(first, end);
    }

    /** Between the addressees and the attachments. */
    public List<TextLine> bodyLines() {
        return clean.lines().subList(Math.min(body, tail), tail);
    }

    /** Above the addressees. */
    public List<TextLine> head() {
        return clean.lines().subList(first, Math.max(first, Math.min(body, tail)));
    }

    public List<TextLine> tailLines() {
        return clean.lines().subList(tail, end);
    }

    /** Where the text of the body begins in the clean text. */
    public int from() {
        return addressees != null
                ? addressees.to()
                : title != null
                        ? title.to()
                        : first < clean.lines().size() ? clean.lines().get(first).from() : 0;
    }

    public int to() {
        return end == 0 ? 0 : clean.lines().get(end - 1).to();
    }

    public int tailAt() {
        return tail < clean.lines().size() ? clean.lines().get(tail).from() : clean.text().length();
    }
}
