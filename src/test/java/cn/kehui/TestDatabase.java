package cn.kehui;

import cn.kehui.ground.database.Database;
import cn.kehui.ground.database.TestPlace;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/** Gives a test context its database: fresh for this run, gone after it; and a memory. */
public final class TestDatabase
        implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        var database = TestPlace.start();
        context.registerBean(Database.class, () -> database);
        context.registerBean(LastAnswer.class);
    }
}
