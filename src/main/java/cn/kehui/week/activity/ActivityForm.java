package cn.kehui.week.activity;

import cn.kehui.ground.base.YamlMap;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What is asked of an activity, {@code records/activity}, and the words that are offered there.
 * Every limit is written in those files.
 */
@Component
public class ActivityForm {
    public static final FormId ID = new FormId("activity", "2025");
    public static final String TITLE = "title";
    public static final String TIER = "tier";
    public static final String HOSTS = "hosts";
    private static final String SECRECY = "secrecy";

    /** Where nothing but what is offered may stand. */
    public static final List<String> ONLY = List.of(TIER, SECRECY);

    private static final String CHOICES = "/activity/choices.yaml";
    private static final List<String> CHOSEN =
            List.of(
                    TIER,
                    SECRECY,
                    "kind",
                    "block",
                    "topics",
                    "audience",
                    "language",
                    "entry",
                    "access");

    private final Form form;
    private final Map<String, List<String>> choices;

    ActivityForm(Forms forms) {
        form = forms.find(ID).orElseThrow();
        choices = choices();
    }

    public Form form() {
        return form;
    }

    /** The words that are offered for a question; none where it is free. */
    public List<String> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    /**
     * Whether two answers to a question say the same, each typed in its own way.
     *
     * @param year in which days are that are written without one
     */
    public boolean same(Field field, String one, String other, int year) {
        return AnswerSense.of(field, one, year).equals(AnswerSense.of(field, other, year));
    }

    /** The words of an activity that nobody has said anything about yet. */
    String usual() {
        return choices(TIER).getLast();
    }

    private static Map<String, List<String>> choices() {
        try (var in = ActivityForm.class.getResourceAsStream(CHOICES)) {
            var map = YamlMap.read(CHOICES, in);
            map.done(CHOSEN.toArray(String[]::new));
            var choices = new HashMap<String, List<String>>();
            CHOSEN.forEach(field -> choices.put(field, map.texts(field)));
            return Map.copyOf(choices);
        } catch (IOException e) {
            throw new UncheckedIOException("the choices cannot be read", e);
        }
    }
}
