package cn.kehui.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Field;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.layout.Layouts;
import cn.kehui.sheet.reading.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** Any set of answers, printed by the product and read back, is the same set. */
@Tag("slow")
class RoundTripTest {
    private static final Forms FORMS = new Forms();
    private static final Intake INTAKE = new Intake(FORMS);
    private static final int TRIES = 80;

    /**
     * Fixed, so that who breaks something sees it, and not who comes next; change it to look
     * further.
     */
    private static final String SEED = "2025";

    private static Form form(String id) {
        return FORMS.find(FormId.of(id)).orElseThrow();
    }

    @Property(
            tries = TRIES,
            seed = SEED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void recommendation(@ForAll("recommendations") Answers answers) throws IOException {
        bothWays(form("recommendation@2025"), answers);
    }

    @Property(
            tries = TRIES,
            seed = SEED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void weekStatistics(@ForAll("statistics") Answers answers) throws IOException {
        bothWays(form("week-statistics@2025"), answers);
    }

    @Property(
            tries = TRIES,
            seed = SEED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void exhibition(@ForAll("exhibitions") Answers answers) throws IOException {
        bothWays(form("exhibition@2021"), answers);
    }

    @Property(
            tries = TRIES,
            seed = SEED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void keyProject(@ForAll("projects") Answers answers) throws IOException {
        bothWays(form("key-project@2021"), answers);
    }

    @Property(
            tries = TRIES,
            seed = SEED,
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void openInstitution(@ForAll("institutions") Answers answers) throws IOException {
        bothWays(form("open-institution@2021"), answers);
    }

    @Provide
    Arbitrary<Answers> recommendations() {
        return answers(form("recommendation@2025"));
    }

    @Provide
    Arbitrary<Answers> statistics() {
        return answers(form("week-statistics@2025"));
    }

    @Provide
    Arbitrary<Answers> exhibitions() {
        return answers(form("exhibition@2021"));
    }

    @Provide
    Arbitrary<Answers> projects() {
        return answers(form("key-project@2021"));
    }

    @Provide
    Arbitrary<Answers> institutions() {
        return answers(form("open-institution@2021"));
    }

    private static Arbitrary<Answers> answers(Form form) {
        var rows =
                form.rowFields().isEmpty()
                        ? Arbitraries.just(List.<Map<String, String>>of())
                        : set(form, form.rowFields()).list().ofMaxSize(8);
        return Combinators.combine(Words.unit(), set(form, form.fields()), rows).as(Answers::new);
    }

    static Arbitrary<Map<String, String>> set(Form form, List<Field> fields) {
        return Combinators.combine(fields.stream().map(field -> Words.answer(form, field)).toList())
                .as(
                        all -> {
                            var set = new LinkedHashMap<String, String>();
                            for (int i = 0; i < all.size(); i++) {
                                set.put(fields.get(i).id(), all.get(i));
                            }
                            return set;
                        });
    }

    private static void bothWays(Form form, Answers answers) throws IOException {
        for (var ending : List.of("docx", "xlsx")) {
            var file = Files.createTempFile("round", "." + ending);
            try {
                print(form, answers, file, ending);
                assertThat(Meant.of(form, INTAKE.whole(file, "表." + ending, form).received()))
                        .as("%s as %s", form.id(), ending)
                        .isEqualTo(Meant.of(form, answers));
            } finally {
                Files.delete(file);
            }
        }
    }

    private static void print(Form form, Answers answers, Path file, String ending)
            throws IOException {
        try (var out = Files.newOutputStream(file)) {
            if (ending.equals("docx")) {
                new Layouts().docx(form, answers, out);
            } else {
                new Layouts().xlsx(form, answers, out);
            }
        }
    }
}
