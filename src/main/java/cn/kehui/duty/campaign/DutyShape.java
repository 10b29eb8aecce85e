package cn.kehui.duty.campaign;

import cn.kehui.duty.campaign.Party.Receiver;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A duty, written as {@link DutyYaml} reads it. */
final class DutyShape {
    private final Map<String, Object> shape = new LinkedHashMap<>();

    private DutyShape() {}

    static Map<String, Object> of(Duty duty) {
        var all = new DutyShape();
        all.put("id", duty.id().name());
        all.put("parent", duty.parent());
        all.put("title", duty.title());
        all.put("form", duty.form());
        all.some("papers", duty.papers().stream().map(DutyShape::paper).toList());
        all.deadline(duty.deadline());
        var opens = duty.opensAt();
        all.put("opens", opens == null ? null : CampaignShape.time(opens));
        var until = duty.correctableUntil();
        all.put("correctable_until", until == null ? null : CampaignShape.time(until));
        all.some("parties", duty.parties().stream().map(DutyShape::party).toList());
        all.some("quotas", duty.quotas().stream().map(DutyShape::quota).toList());
        all.some("questions", duty.questions());
        return all.shape;
    }

    /** What is kept was held against its words, by a person or as it was read. */
    private void deadline(Deadline deadline) {
        var closes = deadline.closesAt();
        if (!deadline.equals(Deadline.NONE)) {
            var due = new DutyShape();
            due.put("words", deadline.words());
            due.shape.put("confirmed", true);
            due.put("closes", closes == null ? null : CampaignShape.closing(closes));
            shape.put("deadline", due.shape);
        }
    }

    private static Map<String, Object> paper(PaperDemand paper) {
        var all = new DutyShape();
        all.put("id", paper.id());
        all.put("title", paper.title());
        all.put("kind", name(paper.kind()));
        all.shape.put("least", paper.least());
        if (paper.most() != null) {
            all.shape.put("most", paper.most());
        }
        all.put("clause", paper.clause());
        return all.shape;
    }

    private static Map<String, Object> party(Party party) {
        var all = new DutyShape();
        all.put("words", party.words());
        all.shape.put("owed_by", selector(party.owedBy()));
        all.put("led", party.led());
        all.shape.put("receiver", receiver(party.receiver()));
        all.put("channel", party.channel());
        all.put("contact", party.contact());
        all.put("clause", party.clause());
        return all.shape;
    }

    private static Map<String, Object> receiver(Receiver receiver) {
        return switch (receiver) {
            case Receiver.Named(var unit) -> Map.of("unit", unit);
            case Receiver.Office(var function, var level) ->
                    Map.of("function", name(function), "level", name(level));
        };
    }

    private static Map<String, Object> quota(Quota quota) {
        var all = new DutyShape();
        all.shape.put("of", selector(quota.of()));
        all.shape.put("most", quota.most());
        all.put("words", quota.words());
        all.put("clause", quota.clause());
        return all.shape;
    }

    private static Map<String, Object> selector(Selector selector) {
        var all = new DutyShape();
        all.some("functions", names(selector.functions()));
        all.some("kinds", names(selector.kinds()));
        all.some("levels", names(selector.levels()));
        all.some("units", selector.units().stream().sorted().toList());
        return all.shape;
    }

    private static List<String> names(Collection<? extends Enum<?>> some) {
        return some.stream().sorted().map(DutyShape::name).toList();
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    private void some(String key, List<?> values) {
        if (!values.isEmpty()) {
            shape.put(key, values);
        }
    }

    private void put(String key, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            shape.put(key, value.toString());
        }
    }
}
