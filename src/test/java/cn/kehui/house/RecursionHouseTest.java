package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What calls itself can be called as often as somebody's file wants: each that does says its bound.
 *
 * <p>house: long because each of them is a line.
 */
class RecursionHouseTest {
    private static final Path CLASSES = Path.of("target/classes");

    /** Who calls itself, over others or at once, and what bounds it. */
    private static final Map<String, String> BOUNDED =
            Map.ofEntries(
                    Map.entry(
                            "duty/campaign/Shelf.place",
                            "campaigns that come with the product stand below each other"),
                    Map.entry(
                            "collection/folder/Mailbox.each",
                            "a ZIP in a ZIP in a ZIP is a finding"),
                    Map.entry(
                            "collection/visit/CollectionJobs.wake",
                            "work begins on a thread of its own"),
                    Map.entry(
                            "collection/visit/CollectionJobs.work",
                            "work begins on a thread of its own"),
                    Map.entry("sheet/form/ChineseNumber.scaled", "once for each of five scales"),
                    Map.entry("sheet/form/ChineseNumber.sum", "once for each of five scales"),
                    Map.entry(
                            "notice/facts/NoticeForms.walk",
                            "a form holds rows, groups and questions"),
                    Map.entry(
                            "notice/facts/web/FactPrint.parts",
                            "a fact is part of a duty, a duty of nothing"),
                    Map.entry(
                            "notice/facts/web/FactPrint.view",
                            "a fact is part of a duty, a duty of nothing"),
                    Map.entry(
                            "notice/letter/print/TitleBreak.search",
                            "once for each line of a title"),
                    Map.entry("notice/reader/file/Web.element", "Web.DEPTH"),
                    Map.entry("notice/reader/file/Web.table", "Web.DEPTH"),
                    Map.entry("notice/reader/file/Web.walk", "Web.DEPTH"),
                    Map.entry("notice/reader/file/Web.words", "a table in a cell is read as lines"),
                    Map.entry("sheet/document/HtmlPaper.blocks", "Limits.DEPTH"),
                    Map.entry(
                            "sheet/document/WordCell.part",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordCell.read",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordRuns.content",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordRuns.control",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordRuns.drawing",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordRuns.inserted",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordRuns.paragraph",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordRuns.run",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordTableReader.cell",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordTableReader.cells",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordTableReader.read",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordTableReader.row",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordTableReader.rows",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordXml.content",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordXml.paragraph",
                            "Limits.DEPTH, counted by WordXml.enter"),
                    Map.entry(
                            "sheet/document/WordXml.words",
                            "Limits.DEPTH, counted by WordXml.enter"));

    private static Map<String, Set<String>> calls() {
        var calls = new HashMap<String, Set<String>>();
        try (var files = Files.walk(CLASSES.resolve("cn/kehui"))) {
            for (var file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                if (!file.startsWith(CLASSES.resolve("cn/kehui/jte"))) {
                    var model = ClassFile.of().parse(file);
                    model.methods()
                            .forEach(
                                    method ->
                                            calls.put(
                                                    name(
                                                            model.thisClass().asInternalName(),
                                                            method.methodName().stringValue(),
                                                            method.methodType().stringValue()),
                                                    called(method)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return calls;
    }

    private static String name(String owner, String method, String type) {
        return owner.replace("cn/kehui/", "") + "." + method + type;
    }

    private static Set<String> called(MethodModel method) {
        var called = new HashSet<String>();
        method.code()
                .ifPresent(
                        code ->
                                code.forEach(
                                        element -> {
                                            if (element instanceof InvokeInstruction call) {
                                                called.add(
                                                        name(
                                                                call.owner().asInternalName(),
                                                                call.name().stringValue(),
                                                                call.type().stringValue()));
                                            } else if (element
                                                    instanceof InvokeDynamicInstruction lambda) {
                                                lambda.bootstrapArgs().stream()
                                                        .filter(
                                                                DirectMethodHandleDesc.class
                                                                        ::isInstance)
                                                        .map(DirectMethodHandleDesc.class::cast)
                                                        .forEach(to -> called.add(name(to)));
                                            }
                                        }));
        return called;
    }

    private static String name(DirectMethodHandleDesc to) {
        var owner = to.owner().descriptorString();
        return name(owner.substring(1, owner.length() - 1), to.methodName(), to.lookupDescriptor());
    }

    private static boolean reaches(Map<String, Set<String>> calls, String method) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(calls.get(method));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (next.equals(method)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(calls.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }

    private static Set<String> calledAgain(Map<String, Set<String>> calls) {
        var again = new TreeSet<String>();
        for (var method : calls.keySet()) {
            if (!method.contains(".lambda$") && reaches(calls, method)) {
                again.add(method.substring(0, method.indexOf('(')));
            }
        }
        return again;
    }

    @Test
    void whateverCallsItselfSaysWhatBoundsIt() {
        assertThat(calledAgain(calls())).isEqualTo(new TreeMap<>(BOUNDED).keySet());
    }

    @Test
    void theTestItselfSeesCallsOverLambdas() {
        var calls =
                Map.of(
                        "a.walk()", Set.of("a.lambda$walk$0()"),
                        "a.lambda$walk$0()", Set.of("a.walk()"),
                        "a.other()", Set.of("a.walk()"));

        assertThat(calledAgain(calls)).containsExactly("a.walk");
    }
}
