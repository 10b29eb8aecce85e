package cn.kehui.linear;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A class of the tests whose static methods are called with their work counted, and that of all of
 * the product that they call: so many turns of loops, calls, and characters looked at or copied. It
 * is loaded anew, so that only types of Java itself go in and come out.
 */
public final class CountedCalls {
    private final Class<?> counted;

    public CountedCalls(String name) {
        try {
            counted =
                    new Counting(Path.of("target/classes"), Path.of("target/test-classes"))
                            .loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * What the method returns.
     *
     * @throws AssertionError if it throws, or takes more than so many steps
     */
    public Object call(long steps, String name, Object... args) {
        Steps.begin(steps);
        try {
            return method(name).invoke(null, args);
        } catch (InvocationTargetException e) {
            throw new AssertionError(name + Arrays.toString(args), e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        } finally {
            Steps.begin(Long.MAX_VALUE);
        }
    }

    private Method method(String name) {
        return Arrays.stream(counted.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
