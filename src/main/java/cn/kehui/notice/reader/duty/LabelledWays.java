package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Route;
import cn.kehui.notice.reader.text.Clean;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Ways that a notice names once for all, behind a label: 材料报送地址：某路1号305室. */
record LabelledWays(Clean clean, List<Sentence> sentences, KeptDuties kept) {
    private static final Pattern LABEL =
            Pattern.compile(
                    "^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\\d]{1,2}[）)]|\\d{1,2}[.．、])?((?:纸质|电子版?|书面|材料|资料|作品|稿件|表格|网上|在线|推荐|参赛|征集|申报|报名){0,3}(?:报送|提交|接收|送达|受理|投递|邮寄|寄送|收件|填报|投稿|申报|报名)(?:系统|材料)?)的?(?:地址|地点|[邮信]箱|网址|入口|平台)(?:为|是)?[：:]?(.{0,80})$");

    /** That it is a place, a mailbox or a page. */
    private static final Pattern PLACE =
            Pattern.compile(
                    "[路街道巷]\\d{1,5}号|\\d{2,4}(?:室|房间|办公室)|\\d(?:楼|号楼)|窗口|大厦|办公楼|办公室|[@]|https?://|www\\.");

    private static final Pattern KIND = Pattern.compile("申报|报名|推荐|参赛|征集|投稿");

    /** On what it comes, and not where to. */
    private static final Pattern SHAPE = Pattern.compile("(?:电子版|纸质|邮寄|快递|指定地[址点])?");

    private static final int LONG = 80;

    /**
     * Lends them to the duties that name no way.
     *
     * @param settled is told of each sentence that is part of a duty now
     */
    void lend(Consumer<Sentence> settled) {
        for (int i = 0; i < sentences.size(); i++) {
            var label = LABEL.matcher(sentences.get(i).text());
            if (!label.matches()) {
                continue;
            }
            boolean heads = label.group(2).isBlank();
            int at = heads ? i + 1 : i;
            var value = heads && at < sentences.size() ? sentences.get(at).text() : label.group(2);
            if (value.length() > LONG || !PLACE.matcher(value).find()) {
                continue;
            }
            if (lent(label.group(1), sentences.get(at), value)) {
                settled.accept(sentences.get(i));
                settled.accept(sentences.get(at));
            }
        }
    }

    private boolean lent(String label, Sentence sentence, String value) {
        var way = value.strip().replaceFirst("[。；，]$", "");
        var kind = KIND.matcher(label);
        boolean one = kind.find();
        boolean lent = false;
        for (int i = 0; i < kept.size(); i++) {
            var duty = kept.get(i);
            boolean other =
                    one && KIND.matcher(duty.what()).find() && !duty.what().contains(kind.group());
            if (!other && duty.routes().stream().allMatch(LabelledWays::open)) {
                var span = clean.span(sentence.from(), sentence.from() + sentence.text().length());
                kept.set(i, sent(duty, new Route("", "", way, span)));
                lent = true;
            }
        }
        return lent;
    }

    private static boolean open(Route route) {
        return route.to().isEmpty() && SHAPE.matcher(route.channel()).matches();
    }

    /** 电子版, 纸质 only say on what it comes: the place takes it so. */
    private static DutyDraft sent(DutyDraft duty, Route route) {
        return Together.sent(duty, Ways.of(duty.routes(), List.of(route)));
    }
}
