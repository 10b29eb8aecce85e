package cn.kehui;

import cn.kehui.staff.entrance.web.FreshDoors;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test on the whole product over a real PostgreSQL: one context for the whole run, rolled back
 * after each test, and before each no door has been tried. Of what pages answered only the last is
 * kept, and printed where the test fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        classes = Kehui.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "kehui.reminders=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@TestExecutionListeners(
        listeners = {FreshDoors.class, LastAnswer.class},
        mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = TestDatabase.class)
@Transactional
public @interface KehuiTest {}
