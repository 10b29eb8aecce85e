package cn.kehui.staff.entrance.web;

import java.util.Map;
import java.util.Objects;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Before each test nobody has tried a door: the product counts tries by the minute, and one context
 * serves the tests of many minutes.
 */
public final class FreshDoors implements TestExecutionListener {
    @Override
    public void beforeTestMethod(TestContext test) {
        var throttle = test.getApplicationContext().getBean(Throttle.class);
        var buckets = (Map<?, ?>) ReflectionTestUtils.getField(throttle, "buckets");
        synchronized (Objects.requireNonNull(buckets)) {
            buckets.clear();
        }
    }
}
