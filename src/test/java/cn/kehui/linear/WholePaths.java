package cn.kehui.linear;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.ground.calendar.YearSheet;
import cn.kehui.notice.drafting.ClauseName;
import cn.kehui.notice.letter.Letter;
import cn.kehui.notice.letter.LetterCheck;
import cn.kehui.notice.letter.LetterText;
import cn.kehui.sheet.document.Paper;
import cn.kehui.sheet.document.Spot;
import cn.kehui.sheet.form.Answers;
import cn.kehui.sheet.form.Compared;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.form.FormId;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.reading.Intake;
import cn.kehui.staff.directory.ReadUnits;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * What the product does with words that people send, from the words to the findings. Loaded by
 * {@link Counting}, so that all of it is counted.
 */
// house: long because each way that words take is one of its methods.
public final class WholePaths {
    private static final Forms FORMS = new Forms();
    private static final Intake INTAKE = new Intake(FORMS);
    private static final Form STATISTICS = form("week-statistics@2025");
    private static final Form RECOMMENDATION = form("recommendation@2025");
    private static final int MANY = 40;

    private WholePaths() {}

    private static Form form(String id) {
        return FORMS.find(FormId.of(id)).orElseThrow();
    }

    /** By name: each reads one text. */
    public static Map<String, Consumer<String>> all() {
        return Map.of(
                "letter", WholePaths::letter,
                "line", text -> intake(line(text)),
                "lines", text -> intake(lines(text)),
                "cell", text -> intake(table(List.of(text), 1)),
                "column", text -> intake(table(pieces(text), 1)),
                "table", text -> intake(table(pieces(text), 4)),
                "calendar", WholePaths::calendar,
                "units", WholePaths::units,
                "clauses", WholePaths::clauses);
    }

    private static void letter(String text) {
        var typed = LetterText.read(text);
        var parts =
                typed.paragraphs().stream()
                        .limit(MANY)
                        .map(each -> Letter.Attachment.of(each.text(), List.of(each)))
                        .toList();
        var line = text.replace('\n', ' ');
        var letter =
                new Letter(
                        new Letter.Head(List.of(), List.of("市科技局", line), line, List.of(line)),
                        text,
                        List.of(line),
                        typed.paragraphs(),
                        parts,
                        new Letter.Signing(List.of("市科技局", line), true, "2025年5月7日"),
                        line,
                        new Letter.Imprint(List.of(line), line, line));
        LetterCheck.check(letter, day -> day.getDayOfWeek().getValue() < 6);
        LetterText.write(letter.body());
        LetterText.whole(letter);
    }

    private static List<String> pieces(String text) {
        return List.of(text.split("\n"));
    }

    private static Paper line(String text) {
        return paper(List.of(new Paper.Line(text.replace('\n', ' '), Spot.line(0))));
    }

    private static Paper lines(String text) {
        var blocks = new ArrayList<Paper.Block>();
        pieces(text).forEach(piece -> blocks.add(new Paper.Line(piece, Spot.line(blocks.size()))));
        return paper(blocks);
    }

    private static Paper table(List<String> words, int wide) {
        var cells =
                IntStream.range(0, words.size())
                        .mapToObj(
                                i ->
                                        new Paper.Cell(
                                                words.get(i),
                                                i / wide,
                                                i % wide,
                                                1,
                                                1,
                                                Spot.cell(0, i / wide, i % wide),
                                                Paper.UNMARKED))
                        .toList();
        return paper(List.of(new Paper.Table("表1", cells)));
    }

    private static Paper paper(List<? extends Paper.Block> blocks) {
        return new Paper(List.copyOf(blocks), List.of(), List.of());
    }

    private static void intake(Paper paper) {
        called(Intake.class, INTAKE, "whole", paper, "市南区.docx", STATISTICS);
        for (var form : List.of(STATISTICS, RECOMMENDATION)) {
            var reader = made("cn.kehui.sheet.reading.FormReader", form);
            called(reader.getClass(), reader, "read", paper, "市南区.docx");
        }
    }

    private static void calendar(String text) {
        var sheet = new YearSheet("2026", "国办发明电〔2025〕7号", text);
        called(named("cn.kehui.ground.calendar.YearRules"), null, "check", sheet, List.of());
    }

    private static void units(String text) {
        try {
            var file = Files.createTempFile("units", ".csv");
            try {
                Files.write(file, ("编码,名称,上级单位\n" + text).getBytes(UTF_8));
                new ReadUnits().run(file, new ReadUnits.Asked("units.csv"));
                Files.write(file, text.getBytes(UTF_8));
                new ReadUnits().run(file, new ReadUnits.Asked("units.csv"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** As a page of a notice names where each of its duties stands. */
    private static void clauses(String text) {
        for (int at = 0; at < MANY; at++) {
            ClauseName.at(text, at * text.length() / MANY);
        }
    }

    /** Two versions with so many rows, and a correction in each row. */
    public static void rows(int many) {
        var field = RECOMMENDATION.rowFields().getFirst().id();
        var rows = IntStream.range(0, many).mapToObj(i -> Map.of(field, "活动" + i)).toList();
        var before = new Answers("", Map.of(), rows);
        var after = new Answers("", Map.of(), rows.reversed());
        var compared = Compared.of(RECOMMENDATION, before, after);
        compared.removed();
        for (int row = 0; row < many; row++) {
            compared.changed("rows[" + row + "]." + field);
        }
    }

    /** The same with other words at one place of each row, one after another. */
    public static void corrections(int many) {
        var field = RECOMMENDATION.rowFields().getFirst().id();
        var rows = IntStream.range(0, many).mapToObj(i -> Map.of(field, "活动" + i)).toList();
        var answers = new Answers("", Map.of(), rows);
        for (int row = 0; row < many; row++) {
            answers = answers.with("rows[" + row + "]." + field, "改" + row);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, true, WholePaths.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object made(String name, Object asked) {
        try {
            var maker = named(name).getDeclaredConstructor(asked.getClass());
            maker.setAccessible(true);
            return maker.newInstance(asked);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void called(Class<?> type, Object on, String name, Object... words) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && fits(method, words)) {
                try {
                    method.setAccessible(true);
                    method.invoke(on, words);
                } catch (java.lang.reflect.InvocationTargetException e) {
                    throw e.getCause() instanceof RuntimeException fault
                            ? fault
                            : new IllegalStateException(e.getCause());
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
                return;
            }
        }
        throw new IllegalStateException(type + " has no " + name);
    }

    private static boolean fits(Method method, Object... words) {
        var types = method.getParameterTypes();
        return types.length == words.length
                && IntStream.range(0, words.length).allMatch(i -> types[i].isInstance(words[i]));
    }
}
