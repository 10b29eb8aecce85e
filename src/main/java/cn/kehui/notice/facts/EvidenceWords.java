package cn.kehui.notice.facts;

import cn.kehui.ground.base.Texts;
import cn.kehui.notice.reader.EvidenceDemand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A rule about photos and videos as the words of a fact, and back. */
public final class EvidenceWords {
    private EvidenceWords() {}

    static Map<String, String> values(EvidenceDemand demand) {
        return switch (demand) {
            case EvidenceDemand.Kinds(var kinds, _) ->
                    of("kinds", Texts.say("incoming.kinds"), "of", lines(kinds));
            case EvidenceDemand.Formats(var endings, _) ->
                    of("formats", Texts.say("incoming.formats"), "of", lines(endings));
            case EvidenceDemand.Size(var words, long from, long to, _) ->
                    Map.of(
                            "is",
                            "size",
                            "words",
                            words,
                            "from",
                            from > 0 ? "" + from : "",
                            "to",
                            to <= Integer.MAX_VALUE ? "" + to : "");
            case EvidenceDemand.Least(var kind, int least, _) ->
                    Map.of(
                            "is",
                            "least",
                            "words",
                            Texts.say("incoming.least", kind, least),
                            "kind",
                            kind,
                            "least",
                            "" + least);
            case EvidenceDemand.Different _ ->
                    Map.of("is", "different", "words", Texts.say("incoming.different"));
            case EvidenceDemand.People(int least, _) ->
                    of("people", Texts.say("incoming.people", least), "least", "" + least);
            case EvidenceDemand.Wording(var words, _) ->
                    of("wording", Texts.say("incoming.wording"), "of", lines(words));
            case EvidenceDemand.Length(int seconds, _) ->
                    of("length", Texts.say("incoming.length", seconds), "seconds", "" + seconds);
            case EvidenceDemand.Judged(var words, _) -> Map.of("is", "judged", "words", words);
        };
    }

    /** The rule as a campaign's definition has it. */
    public static Map<String, Object> shape(Fact fact, String clause) {
        var shape = new HashMap<String, Object>(Map.of("clause", clause));
        var is = fact.value("is").isEmpty() ? "judged" : fact.value("is");
        shape.put("is", is);
        switch (is) {
            case "kinds", "formats", "wording" ->
                    shape.put(
                            "of", fact.value("of").lines().filter(one -> !one.isBlank()).toList());
            case "size" -> {
                shape.put("words", fact.value("words"));
                shape.put("from", number(fact, "from", 1));
                shape.put("to", Math.min(number(fact, "to", Integer.MAX_VALUE), Integer.MAX_VALUE));
            }
            case "least" -> {
                shape.put("kind", fact.value("kind"));
                shape.put("least", number(fact, "least", 1));
            }
            case "people" -> shape.put("least", number(fact, "least", 1));
            case "length" -> shape.put("seconds", number(fact, "seconds", 1));
            case "different" -> {}
            default -> shape.put("words", fact.value("words"));
        }
        return shape;
    }

    private static long number(Fact fact, String name, long absent) {
        var typed = fact.value(name);
        return typed.isEmpty() ? absent : Math.max(1, Long.parseLong(typed));
    }

    private static Map<String, String> of(String is, String words, String name, String value) {
        return Map.of("is", is, "words", words, name, value);
    }

    private static String lines(List<String> words) {
        return String.join("\n", words);
    }
}
