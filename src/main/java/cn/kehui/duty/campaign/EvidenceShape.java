package cn.kehui.duty.campaign;

import java.util.LinkedHashMap;
import java.util.Map;

/** A rule about photos and videos, written as {@link EvidenceYaml} reads it. */
final class EvidenceShape {
    private EvidenceShape() {}

    static Map<String, Object> of(EvidenceRule rule) {
        var shape = new LinkedHashMap<String, Object>();
        switch (rule) {
            case EvidenceRule.Kinds(var kinds, _) -> put(shape, "kinds", "of", kinds);
            case EvidenceRule.Formats(var endings, _) -> put(shape, "formats", "of", endings);
            case EvidenceRule.Size(var words, long from, long to, _) -> {
                put(shape, "size", "words", words);
                shape.put("from", from);
                shape.put("to", to);
            }
            case EvidenceRule.Least(var kind, int least, _) -> {
                put(shape, "least", "kind", kind);
                shape.put("least", least);
            }
            case EvidenceRule.Different _ -> shape.put("is", "different");
            case EvidenceRule.People(int least, _) -> put(shape, "people", "least", least);
            case EvidenceRule.Wording(var words, _) -> put(shape, "wording", "of", words);
            case EvidenceRule.Length(int seconds, _) -> put(shape, "length", "seconds", seconds);
            case EvidenceRule.Judged(var words, _) -> put(shape, "judged", "words", words);
        }
        shape.put("clause", rule.clause());
        return shape;
    }

    private static void put(Map<String, Object> shape, String is, String key, Object value) {
        shape.put("is", is);
        shape.put(key, value);
    }
}
