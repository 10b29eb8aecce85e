package cn.kehui.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

// house: long because what a call is, in bytes, is told here alone
/** What nothing of the product calls is gone: no code, no template and no framework asks for it. */
class UnusedHouseTest {
    private static final Path CLASSES = Path.of("target/classes");

    /** What only tests call, and what for: a way in that the product itself does not need. */
    private static final Map<String, String> CALLED_BY_TESTS =
            Map.ofEntries(
                    Map.entry("ground/base/Texts.keys()", "house tests ask which texts there are"),
                    Map.entry("ground/cipher/CipherSettings.with(Suite)", "tests run both suites"),
                    Map.entry(
                            "ground/cipher/KeyRing.with(CipherSettings)", "tests run both suites"),
                    Map.entry(
                            "ground/database/Coordinates.withUrl(String)",
                            "each test run has a schema of its own"),
                    Map.entry(
                            "notice/letter/Letter.withBody(List)",
                            "tests print letters with one fault each"),
                    Map.entry(
                            "notice/letter/Letters.docx(Letter, OutputStream)",
                            "tests print without forms of a notice"),
                    Map.entry(
                            "notice/letter/Letters.pdf(Letter, OutputStream)",
                            "tests print without forms of a notice"),
                    Map.entry(
                            "sheet/reading/Labels.remembered()",
                            "a test counts what is remembered"),
                    Map.entry(
                            "staff/entrance/SignIns.enter(String, String, String)",
                            "tests sign in without a page"),
                    Map.entry(
                            "visitor/programme/Tongue.keys()",
                            "a test holds one language against the other"));

    /** A method as a call names it. */
    private record Method(String owner, String name, String type) {
        String said() {
            var parameters =
                    MethodTypeDesc.ofDescriptor(type).parameterList().stream()
                            .map(ClassDesc::displayName)
                            .collect(Collectors.joining(", ", "(", ")"));
            return owner.replace("cn/kehui/", "") + "." + name + parameters;
        }
    }

    private final Map<String, ClassModel> classes;
    private final Map<String, Set<String>> kin;
    private final Set<Method> called = new HashSet<>();

    UnusedHouseTest() {
        classes = classes(CLASSES.resolve("cn/kehui"));
        kin = kin();
        classes.values().forEach(model -> model.methods().forEach(this::calls));
    }

    @Test
    void whateverIsWrittenIsCalled() {
        var unused = new TreeSet<String>();
        for (var model : classes.values()) {
            var owner = model.thisClass().asInternalName();
            if (!owner.startsWith("cn/kehui/jte/")) {
                model.methods().stream()
                        .filter(method -> !used(model, method))
                        .forEach(method -> unused.add(name(owner, method).said()));
            }
        }
        assertThat(unused).isEqualTo(new TreeMap<>(CALLED_BY_TESTS).keySet());
    }

    @Test
    void theTestItselfTellsACallFromNone() {
        var here = "cn/kehui/ground/base/Texts";

        assertThat(called).contains(new Method(here, "say", said("[Ljava/lang/Object;")));
        assertThat(called).doesNotContain(new Method(here, "sing", said("[Ljava/lang/Object;")));
        assertThat(overrides("cn.kehui.ground.base.NotFound", "getMessage", 0)).isTrue();
        assertThat(overrides("cn.kehui.ground.base.Texts", "say", 2)).isFalse();
    }

    private static String said(String args) {
        return "(Ljava/lang/String;" + args + ")Ljava/lang/String;";
    }

    private boolean used(ClassModel model, MethodModel method) {
        var name = method.methodName().stringValue();
        var flags = method.flags();
        return name.startsWith("<")
                || name.startsWith("lambda$")
                || name.equals("main")
                || flags.has(AccessFlag.SYNTHETIC)
                || flags.has(AccessFlag.BRIDGE)
                || method.findAttribute(Attributes.runtimeVisibleAnnotations()).isPresent()
                || component(model, method)
                || model.flags().has(AccessFlag.ENUM) && Set.of("values", "valueOf").contains(name)
                || overrides(
                        model.thisClass().asInternalName().replace('/', '.'),
                        name,
                        method.methodTypeSymbol().parameterCount())
                || kin.get(model.thisClass().asInternalName()).stream()
                        .anyMatch(
                                owner ->
                                        called.contains(
                                                new Method(
                                                        owner,
                                                        name,
                                                        method.methodType().stringValue())));
    }

    /** What a record holds is data: read by templates, by JSON, by whoever compares two. */
    private static boolean component(ClassModel model, MethodModel method) {
        return method.methodTypeSymbol().parameterCount() == 0
                && model.findAttribute(Attributes.record())
                        .map(
                                record ->
                                        record.components().stream()
                                                .anyMatch(
                                                        one ->
                                                                one.name()
                                                                        .equalsString(
                                                                                method.methodName()
                                                                                        .stringValue())))
                        .orElse(false);
    }

    /** Whether a type outside the product, such as Object or a listener, may call it. */
    private static boolean overrides(String type, String name, int parameters) {
        try {
            var one = Class.forName(type, false, UnusedHouseTest.class.getClassLoader());
            return above(one).stream()
                    .filter(outside())
                    .flatMap(outside -> Arrays.stream(outside.getDeclaredMethods()))
                    .anyMatch(
                            method ->
                                    method.getName().equals(name)
                                            && method.getParameterCount() == parameters);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Predicate<Class<?>> outside() {
        return one -> !one.getName().startsWith("cn.kehui.");
    }

    private static Set<Class<?>> above(Class<?> one) {
        var above = new LinkedHashSet<Class<?>>();
        var open = new ArrayDeque<Class<?>>(List.of(one));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (above.add(next)) {
                open.addAll(Arrays.asList(next.getInterfaces()));
                if (next.getSuperclass() != null) {
                    open.add(next.getSuperclass());
                }
            }
        }
        above.add(Object.class);
        return above;
    }

    /** Each type and all of the product above and below it: a call may name any of them. */
    private Map<String, Set<String>> kin() {
        var kin = new TreeMap<String, Set<String>>();
        for (var type : classes.keySet()) {
            var above = new HashSet<String>();
            ups(type, above);
            for (var one : above) {
                kin.computeIfAbsent(type, _ -> new HashSet<>()).add(one);
                kin.computeIfAbsent(one, _ -> new HashSet<>()).add(type);
            }
        }
        return kin;
    }

    private void ups(String type, Set<String> into) {
        var open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            var model = classes.get(open.pop());
            if (model != null && into.add(model.thisClass().asInternalName())) {
                model.interfaces().forEach(one -> open.add(one.asInternalName()));
                model.superclass().ifPresent(one -> open.add(one.asInternalName()));
            }
        }
    }

    private void calls(MethodModel method) {
        var self = name(method.parent().orElseThrow().thisClass().asInternalName(), method);
        method.code().ifPresent(code -> code.forEach(element -> calls(self, element)));
    }

    /** What calls nobody but itself is called by nobody. */
    private void calls(Method self, CodeElement element) {
        switch (element) {
            case InvokeInstruction call -> {
                var to =
                        new Method(
                                call.owner().asInternalName(),
                                call.name().stringValue(),
                                call.type().stringValue());
                if (!to.equals(self)) {
                    called.add(to);
                }
            }
            case InvokeDynamicInstruction lambda -> lambda.bootstrapArgs().forEach(this::handle);
            case ConstantInstruction constant -> handle(constant.constantValue());
            default -> {}
        }
    }

    private void handle(ConstantDesc constant) {
        if (constant instanceof DirectMethodHandleDesc to) {
            var owner = to.owner().descriptorString();
            called.add(
                    new Method(
                            owner.substring(1, owner.length() - 1),
                            to.methodName(),
                            to.lookupDescriptor()));
        }
    }

    private static Method name(String owner, MethodModel method) {
        return new Method(
                owner, method.methodName().stringValue(), method.methodType().stringValue());
    }

    private static Map<String, ClassModel> classes(Path folder) {
        var classes = new TreeMap<String, ClassModel>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                var model = ClassFile.of().parse(file);
                classes.put(model.thisClass().asInternalName(), model);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return classes;
    }
}
