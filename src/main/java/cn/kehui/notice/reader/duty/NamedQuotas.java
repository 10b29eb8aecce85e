package cn.kehui.notice.reader.duty;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** 高校可推荐候选人1名，学会可推荐2名: how many each of several may send, clause by clause. */
final class NamedQuotas {
    private static final Pattern EACH =
            Pattern.compile(
                    "(?<=^|[，。；：])([^，。；：\\d]{2,40}?)(?:可以?|限|各)(?:择优)?(?:推荐|申报|报送|提名|推选|选送)[^，。；：\\d]{0,20}(\\d{1,3})(?:\\s*[—~至-]{1,2}\\s*(\\d{1,3}))?\\s*(项|个|名|篇|件|部|幅|家|人(?!次)|份|条|组|支|队|套|种)");

    private NamedQuotas() {}

    /**
     * Each with who, the least or only number, the most and the unit; none: fewer than two say so.
     */
    static List<MatchResult> in(String text) {
        var all = EACH.matcher(text).results().toList();
        return all.size() < 2 ? List.of() : all;
    }
}
