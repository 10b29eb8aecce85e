package cn.kehui.linear;

import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_void;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Loads the product's classes so that they count what they do: each search, match, copy, turn of a
 * loop and call goes through {@link Steps}. The product itself knows nothing of it, so no new code
 * can escape the count.
 */
final class Counting extends ClassLoader {
    private static final ClassDesc STEPS = ClassDesc.of(Steps.class.getName());
    private static final ClassDesc CHARS = ClassDesc.of("java.lang.CharSequence");

    /** Methods that are counted, and of which class they are. */
    private static final Map<String, Set<String>> COUNTED =
            Map.of(
                    "java/util/regex/Pattern", Set.of("matcher", "split", "matches"),
                    "java/util/regex/Matcher", Set.of("reset"),
                    "java/lang/String",
                            Set.of(
                                    "matches",
                                    "replaceAll",
                                    "replaceFirst",
                                    "split",
                                    "indexOf",
                                    "lastIndexOf",
                                    "contains",
                                    "equals"),
                    "java/util/List", Set.of("contains", "indexOf", "copyOf"),
                    "java/util/Collection", Set.of("contains"));

    private static final Set<String> KNOWN = known();

    /** There is one that counts, for all loaders. */
    private static final String COUNTER = Steps.class.getName();

    private final List<Path> classes;

    /**
     * @param classes where those lie that are to count; the first that has one
     */
    Counting(Path... classes) {
        super(Counting.class.getClassLoader());
        this.classes = List.of(classes);
    }

    private static Set<String> known() {
        var known = new HashSet<String>();
        for (var method : Steps.class.getDeclaredMethods()) {
            known.add(
                    method.getName()
                            + java.lang.invoke.MethodType.methodType(
                                            method.getReturnType(), method.getParameterTypes())
                                    .toMethodDescriptorString());
        }
        return known;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        var file = name.startsWith("cn.kehui.") && !name.startsWith(COUNTER) ? file(name) : null;
        if (file == null) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            if (loaded == null) {
                var bytes = counting(file);
                loaded = defineClass(name, bytes, 0, bytes.length);
            }
            return loaded;
        }
    }

    private Path file(String name) {
        return classes.stream()
                .map(folder -> folder.resolve(name.replace('.', '/') + ".class"))
                .filter(Files::exists)
                .findFirst()
                .orElse(null);
    }

    private static byte[] counting(Path file) throws ClassNotFoundException {
        try {
            var classFile = ClassFile.of();
            return classFile.transformClass(
                    classFile.parse(file),
                    ClassTransform.transformingMethodBodies(
                            CodeTransform.ofStateful(Counter::new)));
        } catch (IOException e) {
            throw new ClassNotFoundException(file.toString(), e);
        }
    }

    /** Puts the calls into one method. */
    private static final class Counter implements CodeTransform {
        private final Set<Label> passed = new HashSet<>();

        @Override
        public void atStart(CodeBuilder code) {
            step(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            }
            if (element instanceof BranchInstruction branch && passed.contains(branch.target())) {
                step(code);
            }
            if (element instanceof InvokeInstruction call && counted(call)) {
                replaced(code, call);
                return;
            }
            code.with(element);
            boolean text =
                    element instanceof InvokeInstruction call
                                    && call.typeSymbol().returnType().equals(CD_String)
                                    && call.owner().asInternalName().startsWith("java/lang/String")
                            || element instanceof InvokeDynamicInstruction made
                                    && made.typeSymbol().returnType().equals(CD_String);
            if (text) {
                code.dup();
                code.invokestatic(STEPS, "made", MethodTypeDesc.of(CD_void, CHARS));
            }
        }

        private static void step(CodeBuilder code) {
            code.invokestatic(STEPS, "step", MethodTypeDesc.of(CD_void));
        }

        private static boolean counted(InvokeInstruction call) {
            return COUNTED.getOrDefault(call.owner().asInternalName(), Set.of())
                            .contains(call.name().stringValue())
                    && KNOWN.contains(name(call) + type(call).descriptorString());
        }

        private static String name(InvokeInstruction call) {
            boolean list =
                    call.owner().asInternalName().equals("java/util/List")
                            && call.name().stringValue().equals("contains");
            return list ? "listContains" : call.name().stringValue();
        }

        /** Of the method that stands in for it: what it is called on comes first. */
        private static MethodTypeDesc type(InvokeInstruction call) {
            var type = call.typeSymbol();
            if (call.opcode() == Opcode.INVOKESTATIC) {
                return type;
            }
            var parameters = new ArrayList<>(List.of(call.owner().asSymbol()));
            parameters.addAll(type.parameterList());
            return MethodTypeDesc.of(type.returnType(), parameters);
        }

        private static void replaced(CodeBuilder code, InvokeInstruction call) {
            code.invokestatic(STEPS, name(call), type(call));
        }
    }
}
