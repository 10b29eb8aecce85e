package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.DutyDraft.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts together what a notice says twice: in its text, and beneath the form that is sent. */
final class Together {
    private Together() {}

    /** Whoever is meant by these is all who are addressed. */
    private static final Pattern ALL =
            Pattern.compile("(?:请?(?:各|有关|相关|各有关|各相关)(?:单位|部门|有关单位|相关单位|地)?)");

    /** Words of a thing that name none: what stands beneath a form speaks of that form. */
    private static final Pattern NONE_NAMED =
            Pattern.compile(
                    "(?:按[\\p{IsHan}]{0,10}(?:要求|规定)(?:填写|填报|填)?)?(?:[此本该上以][述上]?)?(?:表格?|材料|资料|附件|回执|申报|报名|报送|电子版|纸质版|推荐|征集|投稿)?(?:的?(?:电子版|纸质版))?");

    /**
     * @param body how many of them stand in the text; the others in attachments
     * @param addressees who owes it where a sentence names nobody
     */
    static List<DutyDraft> of(
            List<DutyDraft> all, int body, List<String> addressees, List<Quota> quotas) {
        var kept = new ArrayList<DutyDraft>();
        for (int i = 0; i < all.size(); i++) {
            var duty = all.get(i);
            int same = same(kept, duty, i >= body, addressees);
            if (same < 0) {
                kept.add(duty);
            } else {
                var first = kept.get(same);
                boolean named = bare(first) && !bare(duty);
                kept.set(same, named ? joined(duty, first, false) : joined(first, duty, i >= body));
            }
        }
        share(kept, quotas);
        return List.copyOf(kept);
    }

    private static int same(
            List<DutyDraft> kept, DutyDraft duty, boolean tail, List<String> addressees) {
        for (int i = 0; i < kept.size(); i++) {
            var other = kept.get(i);
            boolean when =
                    other.due().kind() == duty.due().kind()
                            && Objects.equals(other.due().closes(), duty.due().closes());
            boolean dated = duty.due().closes() != null;
            boolean what =
                    other.what().equals(duty.what())
                            || overlap(other, duty)
                            || NONE_NAMED.matcher(duty.what()).matches();
            boolean whom = tail || whom(other, duty, addressees);
            boolean named = bare(other) && !tail && whom(duty, other, addressees);
            if (when && ((what || tail && dated) && whom || dated && named)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it names nothing that is sent. */
    private static boolean bare(DutyDraft duty) {
        return NONE_NAMED.matcher(duty.what()).matches();
    }

    /** Whether the second names nobody whom the first does not. */
    private static boolean whom(DutyDraft first, DutyDraft second, List<String> addressees) {
        return second.owedBy().equals(addressees)
                || first.owedBy().containsAll(second.owedBy())
                || second.owedBy().stream().allMatch(one -> ALL.matcher(one).matches());
    }

    private static boolean overlap(DutyDraft one, DutyDraft other) {
        return one.things().stream()
                .anyMatch(
                        a -> other.things().stream().anyMatch(b -> a.contains(b) || b.contains(a)));
    }

    /**
     * @param tail whether the second stands beneath a form: where the text says whereto, that
     *     holds, and what differs is a finding of its own
     */
    private static DutyDraft joined(DutyDraft first, DutyDraft second, boolean tail) {
        boolean said = first.routes().stream().anyMatch(route -> !route.to().isEmpty());
        var more =
                second.things().stream()
                        .filter(one -> !NONE_NAMED.matcher(one).matches())
                        .filter(
                                one ->
                                        first.things().stream()
                                                .noneMatch(
                                                        known ->
                                                                known.contains(one)
                                                                        || one.contains(known)))
                        .toList();
        var things = Stream.concat(first.things().stream(), more.stream()).toList();
        var what = first.what().isEmpty() ? second.what() : first.what();
        return new DutyDraft(
                more.isEmpty() ? what : what + "、" + String.join("、", more),
                things,
                first.owedBy(),
                tail && said ? first.routes() : Ways.of(first.routes(), second.routes()),
                first.due(),
                first.quotas(),
                Stream.concat(first.conditions().stream(), second.conditions().stream())
                        .distinct()
                        .toList(),
                first.notice(),
                first.lowConfidence(),
                first.span());
    }

    static DutyDraft sent(DutyDraft duty, List<Route> routes) {
        return new DutyDraft(
                duty.what(),
                duty.things(),
                duty.owedBy(),
                routes,
                duty.due(),
                duty.quotas(),
                duty.conditions(),
                duty.notice(),
                duty.lowConfidence(),
                duty.span());
    }

    static DutyDraft owed(DutyDraft duty, List<String> by) {
        return new DutyDraft(
                duty.what(),
                duty.things(),
                by,
                duty.routes(),
                duty.due(),
                duty.quotas(),
                duty.conditions(),
                duty.notice(),
                duty.lowConfidence(),
                duty.span());
    }

    /**
     * A quota belongs to the duty of its sentence, else to what is recommended, else to the first.
     */
    private static void share(List<DutyDraft> duties, List<Quota> quotas) {
        for (var quota : quotas) {
            int best = -1;
            for (int i = 0; i < duties.size(); i++) {
                var duty = duties.get(i);
                boolean inside =
                        duty.span().from() <= quota.span().from()
                                && quota.span().to() <= duty.span().to();
                boolean named = duty.what().matches(".*(?:推荐|申报|报名|作品|备案).*");
                if (inside || best < 0 && named) {
                    best = i;
                    if (inside) {
                        break;
                    }
                }
            }
            best = best < 0 && !duties.isEmpty() ? 0 : best;
            if (best >= 0) {
                var duty = duties.get(best);
                var more = new ArrayList<>(duty.quotas());
                more.add(quota);
                duties.set(
                        best,
                        new DutyDraft(
                                duty.what(),
                                duty.things(),
                                duty.owedBy(),
                                duty.routes(),
                                duty.due(),
                                List.copyOf(more),
                                duty.conditions(),
                                duty.notice(),
                                duty.lowConfidence(),
                                duty.span()));
            }
        }
    }
}
