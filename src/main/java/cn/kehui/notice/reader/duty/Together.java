package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft;
import cn.kehui.notice.reader.DutyDraft.Kind;
import cn.kehui.notice.reader.DutyDraft.Quota;
import cn.kehui.notice.reader.DutyDraft.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts together what a notice says twice: in its text, and beneath the form that is sent. */
final class Together {
    private Together() {}

    /**
     * @param body how many of them stand in the text; the others in attachments
     */
    static List<DutyDraft> of(List<DutyDraft> all, int body, List<Quota> quotas) {
        var kept = new ArrayList<DutyDraft>();
        for (int i = 0; i < all.size(); i++) {
            var duty = all.get(i);
            int same = same(kept, duty, i >= body);
            if (same < 0) {
                kept.add(duty);
            } else {
                kept.set(same, joined(kept.get(same), duty));
            }
        }
        share(kept, quotas);
        return List.copyOf(kept);
    }

    private static int same(List<DutyDraft> kept, DutyDraft duty, boolean tail) {
        for (int i = 0; i < kept.size(); i++) {
            var other = kept.get(i);
            if (!Objects.equals(other.due().closes(), duty.due().closes())) {
                continue;
            }
            boolean when =
                    other.due().kind() == duty.due().kind()
                            && Objects.equals(other.due().closes(), duty.due().closes());
            boolean dated = duty.due().closes() != null;
            boolean what = other.what().equals(duty.what()) || overlap(other, duty);
            if (when
                    && (dated && (tail || what)
                            || !dated && (what || duty.due().kind() == Kind.NONE))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean overlap(DutyDraft one, DutyDraft other) {
        return one.things().stream()
                .anyMatch(
                        a -> other.things().stream().anyMatch(b -> a.contains(b) || b.contains(a)));
    }

    private static DutyDraft joined(DutyDraft first, DutyDraft second) {
        var routes = first.routes();
        boolean nowhere = routes.stream().allMatch(route -> route.to().isEmpty());
        if (nowhere && second.routes().stream().anyMatch(route -> !route.to().isEmpty())) {
            var channel = routes.isEmpty() ? "" : routes.getFirst().channel();
            routes =
                    second.routes().stream()
                            .map(
                                    route ->
                                            new Route(
                                                    route.when(),
                                                    route.to(),
                                                    channel.isEmpty() ? route.channel() : channel,
                                                    route.span()))
                            .toList();
        }
        return new DutyDraft(
                first.what().isEmpty() ? second.what() : first.what(),
                first.things().isEmpty() ? second.things() : first.things(),
                first.owedBy(),
                routes,
                first.due(),
                first.quotas(),
                first.conditions(),
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
