package cn.kehui.notice.reader.part;

import cn.kehui.notice.reader.NoticeDraft.Fact;
import cn.kehui.notice.reader.NoticeDraft.Imprint;
import cn.kehui.notice.reader.date.Dates;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands beneath a notice: 附注 and 印发. */
final class Foot {
    private static final Pattern REMARK =
            Pattern.compile("^[（(](此件[^（）()]{2,30}|信息公开[^（）()]{2,20}|公开[^（）()]{0,16})[）)]$");
    private static final Pattern PRINTED =
            Pattern.compile("^(.{0,40}?)\\s*((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日)\\s*印\\s*发?$");

    private Foot() {}

    static @Nullable Fact remark(Layer layer) {
        for (var line : layer.lines()) {
            var found = REMARK.matcher(line.text());
            if (found.matches()) {
                return new Fact(found.group(1), layer.clean().span(line), false);
            }
        }
        return null;
    }

    static @Nullable Imprint imprint(Layer layer) {
        var lines = layer.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            var found = PRINTED.matcher(lines.get(i).text());
            if (found.matches()) {
                var dates = Dates.in(found.group(2), 0);
                return new Imprint(
                        found.group(1).strip(),
                        dates.isEmpty() ? null : dates.getFirst().start(),
                        layer.clean().span(lines.get(i)));
            }
        }
        return null;
    }
}
