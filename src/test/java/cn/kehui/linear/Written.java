package cn.kehui.linear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every pattern that the product holds, found in its compiled classes: so none can be forgotten,
 * whether it is a constant or stands in the middle of a line.
 *
 * @param at class and method
 * @param modes how it is used
 */
// house: long because one walk through the instructions of a method finds and tells apart all uses.
record Written(String regex, int flags, Set<Mode> modes, String at) {
    /** How a pattern goes over a text. */
    enum Mode {
        /** All of the text, from its begin. */
        WHOLE,
        /** Its begin. */
        BEGIN,
        /** Anywhere, again and again. */
        ANYWHERE
    }

    /** What was found. {@code unknown}: places where the pattern is not written but made. */
    record All(List<Written> patterns, List<String> unknown) {}

    private static final Path CLASSES = Path.of("target/classes/cn/kehui");

    static List<Path> classes(Path under) {
        try (var files = Files.walk(under)) {
            return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClassModel model(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of the product. */
    static All all() {
        var reader = new Reader();
        classes(CLASSES).forEach(file -> reader.read(model(file)));
        return reader.all();
    }

    /** Goes through the classes. */
    private static final class Reader {
        private record Constant(String regex, int flags, String at) {}

        private final Map<String, List<Constant>> fields = new LinkedHashMap<>();
        private final Map<String, EnumSet<Mode>> used = new HashMap<>();
        private final List<Written> inline = new ArrayList<>();
        private final List<String> unknown = new ArrayList<>();

        void read(ClassModel model) {
            for (var method : model.methods()) {
                method(model.thisClass().asInternalName(), method);
            }
        }

        All all() {
            var patterns = new ArrayList<>(inline);
            fields.forEach(
                    (field, constants) ->
                            constants.forEach(
                                    one ->
                                            patterns.add(
                                                    new Written(
                                                            one.regex(),
                                                            one.flags(),
                                                            used.getOrDefault(
                                                                    field,
                                                                    EnumSet.allOf(Mode.class)),
                                                            one.at()))));
            return new All(List.copyOf(patterns), List.copyOf(unknown));
        }

        private void method(String owner, MethodModel method) {
            var code = method.code().orElse(null);
            if (code == null) {
                return;
            }
            var at = owner.replace("cn/kehui/", "") + "." + method.methodName().stringValue();
            var all = new ArrayList<Instruction>();
            code.forEach(
                    one -> {
                        if (one instanceof Instruction instruction) {
                            all.add(instruction);
                        }
                    });
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i) instanceof InvokeInstruction call) {
                    call(owner, at, all, i, call);
                } else if (all.get(i) instanceof FieldInstruction field
                        && field.opcode() == java.lang.classfile.Opcode.GETSTATIC
                        && field.type().stringValue().equals("Ljava/util/regex/Pattern;")) {
                    used.computeIfAbsent(name(field), _ -> EnumSet.noneOf(Mode.class))
                            .addAll(mode(all, i));
                }
            }
        }

        private static String name(FieldInstruction field) {
            return field.owner().asInternalName() + "." + field.name().stringValue();
        }

        private void call(
                String owner, String at, List<Instruction> all, int i, InvokeInstruction call) {
            var to = call.owner().asInternalName() + "." + call.name().stringValue();
            boolean flagged = call.type().stringValue().startsWith("(Ljava/lang/String;I)");
            switch (to) {
                case "java/util/regex/Pattern.compile" -> compiled(owner, at, all, i, flagged);
                case "java/lang/String.matches", "java/util/regex/Pattern.matches" ->
                        inline(at, text(all, i - 1), EnumSet.of(Mode.WHOLE));
                case "java/lang/String.split" ->
                        inline(at, text(all, flagged ? i - 2 : i - 1), EnumSet.of(Mode.ANYWHERE));
                case "java/lang/String.replaceAll", "java/lang/String.replaceFirst" ->
                        inline(at, before(all, i - 1), EnumSet.of(Mode.ANYWHERE));
                default -> {}
            }
        }

        private void inline(String at, String regex, EnumSet<Mode> modes) {
            if (regex == null) {
                unknown.add(at);
            } else {
                inline.add(new Written(regex, 0, modes, at));
            }
        }

        private void compiled(
                String owner, String at, List<Instruction> all, int i, boolean flagged) {
            var regex = text(all, flagged ? i - 2 : i - 1);
            if (regex == null) {
                unknown.add(at);
                return;
            }
            int flags =
                    flagged
                                    && all.get(i - 1) instanceof ConstantInstruction constant
                                    && constant.constantValue() instanceof Integer value
                            ? value
                            : 0;
            for (int next = i + 1; next < Math.min(all.size(), i + 300); next++) {
                if (all.get(next) instanceof FieldInstruction field
                        && field.opcode() == java.lang.classfile.Opcode.PUTSTATIC) {
                    fields.computeIfAbsent(name(field), _ -> new ArrayList<>())
                            .add(new Constant(regex, flags, at + " " + field.name().stringValue()));
                    return;
                }
                if (!at.endsWith("<clinit>")) {
                    break;
                }
            }
            inline.add(new Written(regex, flags, mode(all, i), at));
        }

        /** What is next done with a pattern or its matcher. */
        private static EnumSet<Mode> mode(List<Instruction> all, int i) {
            for (int next = i + 1; next < all.size(); next++) {
                if (all.get(next) instanceof InvokeInstruction call
                        && (call.owner().asInternalName().equals("java/util/regex/Matcher")
                                || call.owner().asInternalName().equals("java/util/regex/Pattern")
                                        && call.name().stringValue().startsWith("as"))) {
                    var mode =
                            switch (call.name().stringValue()) {
                                case "matches", "asMatchPredicate" -> EnumSet.of(Mode.WHOLE);
                                case "lookingAt" -> EnumSet.of(Mode.BEGIN);
                                case "find",
                                        "results",
                                        "replaceAll",
                                        "replaceFirst",
                                        "asPredicate" ->
                                        EnumSet.of(Mode.ANYWHERE);
                                default -> null;
                            };
                    if (mode != null) {
                        return mode;
                    }
                }
            }
            return EnumSet.allOf(Mode.class);
        }

        private static String text(List<Instruction> all, int i) {
            return i >= 0
                            && all.get(i) instanceof ConstantInstruction constant
                            && constant.constantValue() instanceof String text
                    ? text
                    : null;
        }

        /** The first argument of a call whose second ends at {@code i}. */
        private static String before(List<Instruction> all, int i) {
            if (text(all, i) != null) {
                return text(all, i - 1);
            }
            for (int back = i - 1; back > Math.max(0, i - 12); back--) {
                if (text(all, back) != null) {
                    return text(all, back);
                }
            }
            return null;
        }
    }
}
