package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.text.Clean;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 不超过本地区总数的20%: how large a part a sentence lets somebody send. */
final class Shares {
    private static final Pattern SHARE =
            Pattern.compile(
                    "(不得?超过|不高于|不多于|不得?低于|不得?少于|至少)([^，。；%％]{0,16}?)(?<!\\d)(\\d{1,3})\\s*[%％]");

    private Shares() {}

    /** 不超过本地区总数的20%: a share, in per cent of what the words say. */
    static List<Quota> of(Clean clean, Sentence sentence) {
        var text = sentence.text();
        boolean percent = text.indexOf('%') >= 0 || text.indexOf('％') >= 0;
        if (!percent || !Quotas.SENDING.matcher(text).find()) {
            return List.of();
        }
        var shares = new ArrayList<Quota>();
        var found = SHARE.matcher(text);
        while (found.find()) {
            boolean least = found.group(1).matches("不得?低于|不得?少于|至少");
            Integer share = Integer.valueOf(found.group(3));
            int from = ClauseEnds.from(text, found.start());
            shares.add(
                    new Quota(
                            Quotas.whose(text, found.start()),
                            "",
                            least ? share : null,
                            least ? null : share,
                            "%",
                            text.substring(from, found.end()).strip(),
                            clean.span(sentence.from() + from, sentence.from() + found.end())));
        }
        return shares;
    }
}
