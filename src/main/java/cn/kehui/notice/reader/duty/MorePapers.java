package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A duty with the papers and ways that other sentences name for it. */
final class MorePapers {
    /** What names no paper of its own: its papers stand elsewhere. */
    static final Pattern GENERIC =
            Pattern.compile(
                    "(?:[\\p{IsHan}]{0,30}(?:申报|报名|推荐|参赛|征集|征文|征稿|备案|申请|投稿|报送|提交|上报))?(?:的?(?:相关|有关))?(?:材料|资料|工作|作品)?");

    /** 推荐的科普作品: works, whose papers stand elsewhere. */
    static final Pattern WORKS =
            Pattern.compile("^[\\p{IsHan}、&&[^和及]]{0,24}(?:作品|视频|征文|征稿|申报|报名|推荐|参赛|投稿|评选)$");

    private static final Pattern CLEAR = Pattern.compile("\\d月\\d{1,2}日");

    private MorePapers() {}

    /** The duty, made of these too; one that names no paper is made of these alone. */
    static DutyDraft joined(DutyDraft duty, List<String> named, List<Route> routes) {
        boolean open = GENERIC.matcher(duty.what()).matches() && !named.isEmpty();
        var things = new ArrayList<>(open ? List.<String>of() : duty.things());
        for (var one : named) {
            if (things.stream()
                    .noneMatch(
                            known ->
                                    Things.same(known, one)
                                            || one.contains(known)
                                                    && !WORKS.matcher(known).matches())) {
                things.add(one);
            }
        }
        var due = duty.due().words();
        var more = things.subList(open ? 0 : duty.things().size(), things.size());
        var what =
                open
                        ? duty.what() + (duty.what().isEmpty() ? "" : "：") + String.join("、", more)
                        : duty.what();
        return new DutyDraft(
                open || more.isEmpty() ? what : what + "、" + String.join("、", more),
                List.copyOf(things),
                duty.owedBy(),
                Ways.of(duty.routes(), routes),
                duty.due(),
                duty.quotas(),
                duty.conditions(),
                duty.notice(),
                duty.lowConfidence() && !(duty.what().isEmpty() && CLEAR.matcher(due).find()),
                duty.span());
    }
}
