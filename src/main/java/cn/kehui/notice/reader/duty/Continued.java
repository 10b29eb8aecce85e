package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Route;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences that say whereto without saying when: they go on with a duty whose day another sentence
 * sets, or ask for something that has no day.
 */
final class Continued {
    /** What names no paper of its own: its papers stand elsewhere. */
    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?:[\\p{IsHan}]{0,6}(?:申报|报名|推荐|参赛|征集|备案|申请|投稿))?(?:的?(?:相关|有关))?(?:材料|资料|工作)?");

    private static final Pattern PAPER =
            Pattern.compile("》|(?<!代)表|书|材料|资料|作品|报告|总结|方案|视频|照片|新闻|稿|文档|PPT|链接|截图");

    /** Only in which shape: of what was named before. */
    private static final Pattern SHAPE =
            Pattern.compile(
                    "^(?:\\d{1,2}[.．、])?(?:其中|以上|上述)?[，]?(?:电子|纸质|盖章|书面|扫描)(?:版|件|稿|档|文档|材料)|^(?:\\d{1,2}[.．、])?(?:请?将)?(?:上述|以上)[^，。；]{0,4}(?:材料|资料)");

    private static final Pattern POINTS =
            Pattern.compile("(?:上述|以上|以下|下列|全部|所有)?(?:相关|有关)?.{0,3}(?:材料|资料|文件)");

    private static final Pattern SET =
            Pattern.compile("规定(?:的)?[^，。；]{0,6}(?:时间|期限)内|(?:上述|截止)[^，。；]{0,4}(?:时间|日期)");
    private static final Pattern KIND = Pattern.compile("申报|报名|推荐|参赛|征集|备案|申请|投稿");

    private final Clean clean;
    private final DutyMaker owed;
    private final List<Sentence> sentences;
    private final Kept kept;
    private final Set<Integer> settled = new HashSet<>();

    /**
     * @param kept what was read, added to and put right
     */
    Continued(DutyMaker owed, List<Sentence> sentences, Kept kept) {
        this.clean = owed.clean();
        this.owed = owed;
        this.sentences = sentences;
        this.kept = kept;
    }

    /** The sentences that a duty was made of now, or that one lists. */
    Set<Integer> settled() {
        return settled;
    }

    /** Takes up one sentence of which no duty was made, where it says whereto something goes. */
    void of(int here) {
        var sentence = sentences.get(here);
        var text = sentence.text();
        var whole = new int[] {0, text.length()};
        var own = Debtors.in(text, text.length());
        var routes =
                Routes.of(clean, sentence, whole, own).stream().filter(Continued::far).toList();
        if (routes.isEmpty()) {
            return;
        }
        var listed = listed(here, text);
        var named =
                listed.things().isEmpty() || !Things.titled(text).isEmpty()
                        ? named(text)
                        : listed.things();
        int duty = duty(sentence, text);
        if (duty >= 0) {
            kept.set(duty, joined(kept.get(duty), named, routes));
        } else if (!named.isEmpty()
                && (!own.isEmpty() || !listed.things().isEmpty())
                && !clean.full(ReadLimits.DUTIES, kept.duties())) {
            var thing = new What.Thing(String.join("、", named), named);
            var asking = new DutyMaker.Asking(thing, own, List.of());
            kept.add(owed.of(sentence, whole, Dues.none(0), asking), sentence.line());
        } else {
            return;
        }
        settled.add(here);
        for (int i = listed.from(); i < listed.to(); i++) {
            settled.add(i);
        }
    }

    /** The list that the words of its shape or 上述材料 mean. */
    private Meant.Listed listed(int here, String text) {
        var thing = What.of(text, 0, text.length(), new int[] {0, 0});
        return SHAPE.matcher(text).find() || Meant.points(thing.words())
                ? Meant.list("上述材料", sentences, here)
                : Meant.Listed.NONE;
    }

    /** The papers that it names itself. */
    private static List<String> named(String text) {
        var all = new ArrayList<String>(Things.of(Things.titled(text)));
        all.addAll(Meant.told(text));
        all.addAll(What.of(text, 0, text.length(), new int[] {0, 0}).parts());
        var named = new ArrayList<String>();
        for (var one : all) {
            boolean paper =
                    PAPER.matcher(one).find()
                            && !POINTS.matcher(one).matches()
                            && !SHAPE.matcher(one).matches();
            if (paper
                    && named.stream()
                            .noneMatch(known -> known.contains(one) || one.contains(known))) {
                named.add(one);
            }
        }
        return named;
    }

    /** Whether it says to whom, or names a mailbox or a house. */
    private static boolean far(Route route) {
        return !route.to().isEmpty()
                || route.channel().contains("@")
                || route.channel().endsWith("邮箱")
                || Channels.place(route.channel());
    }

    /** The duty that it goes on with; -1: none. */
    private int duty(Sentence sentence, String text) {
        int found = -1;
        for (int i = 0; i < kept.size(); i++) {
            if (kept.line(i) == sentence.line()) {
                found = i;
            }
        }
        if (found >= 0) {
            return found;
        }
        for (int i = 0; i < kept.size(); i++) {
            var what = kept.get(i).what();
            boolean open = GENERIC.matcher(what).matches() && kept.get(i).due().closes() != null;
            var kind = KIND.matcher(what);
            boolean same = SET.matcher(text).find() || !kind.find() || text.contains(kind.group());
            if (open && same) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static DutyDraft joined(DutyDraft duty, List<String> named, List<Route> routes) {
        boolean open = GENERIC.matcher(duty.what()).matches() && !named.isEmpty();
        var things = new ArrayList<>(open ? List.<String>of() : duty.things());
        for (var one : named) {
            if (things.stream().noneMatch(known -> known.contains(one) || one.contains(known))) {
                things.add(one);
            }
        }
        var more = things.subList(open ? 0 : duty.things().size(), things.size());
        var what = open ? duty.what() + "：" + String.join("、", more) : duty.what();
        return new DutyDraft(
                open || more.isEmpty() ? what : what + "、" + String.join("、", more),
                List.copyOf(things),
                duty.owedBy(),
                Ways.of(duty.routes(), routes),
                duty.due(),
                duty.quotas(),
                duty.conditions(),
                duty.notice(),
                duty.lowConfidence(),
                duty.span());
    }
}
