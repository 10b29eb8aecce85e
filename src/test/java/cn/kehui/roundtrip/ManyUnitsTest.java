package cn.kehui.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a clerk keeps in a row for each unit is read as the answers of each, whatever they say. */
@Tag("slow")
class ManyUnitsTest {
    private static final Forms FORMS = new Forms();
    private static final Intake INTAKE = new Intake(FORMS);
    private static final List<String> IDS =
            List.of("week-statistics@2025", "key-project@2021", "exhibition@2021");

    record Kept(Form form, List<Answers> units) {}

    @Property(
            tries = 120,
            seed = "2025",
            edgeCases = EdgeCasesMode.NONE,
            shrinking = ShrinkingMode.BOUNDED)
    void eachRowIsItsUnits(@ForAll("kept") Kept kept) throws IOException {
        var file = Files.createTempFile("units", ".xlsx");
        try {
            print(kept, file);
            var whole = INTAKE.whole(file, "总表.xlsx", kept.form());
            assertThat(whole.received().byUnit()).isTrue();
            assertThat(whole.units())
                    .extracting(row -> Meant.of(kept.form(), row.received()))
                    .isEqualTo(
                            kept.units().stream()
                                    .map(answers -> Meant.of(kept.form(), answers))
                                    .toList());
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Kept> kept() {
        return Arbitraries.of(IDS)
                .map(id -> FORMS.find(FormId.of(id)).orElseThrow())
                .flatMap(
                        form ->
                                one(form)
                                        .list()
                                        .ofMinSize(2)
                                        .ofMaxSize(6)
                                        .map(units -> new Kept(form, units)));
    }

    private static Arbitrary<Answers> one(Form form) {
        return Combinators.combine(Words.unit(), RoundTripTest.set(form, form.fields()))
                .as(
                        (unit, set) -> {
                            set.replace(form.unit().field(), unit);
                            return new Answers(unit, set, List.of());
                        });
    }

    private static void print(Kept kept, Path file) throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("总表");
            var form = kept.form();
            var fields =
                    form.fields().stream()
                            .filter(field -> !field.id().equals(form.unit().field()))
                            .toList();
            put(sheet.createRow(0), 0, "序号", "单位名称");
            IntStream.range(0, fields.size())
                    .forEach(at -> put(sheet.getRow(0), at + 2, fields.get(at).label()));
            for (var unit : kept.units()) {
                int line = sheet.getLastRowNum() + 1;
                var row = sheet.createRow(line);
                put(row, 0, String.valueOf(line), unit.unit());
                IntStream.range(0, fields.size())
                        .forEach(at -> put(row, at + 2, unit.typed(fields.get(at))));
            }
            book.write(out);
        }
    }

    private static void put(Row row, int at, String... words) {
        for (int i = 0; i < words.length; i++) {
            // as Excel writes what only looks like one of its escapes
            row.createCell(at + i).setCellValue(words[i].replace("_x", "_x005F_x"));
        }
    }
}
