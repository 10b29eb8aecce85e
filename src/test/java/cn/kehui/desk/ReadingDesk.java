package cn.kehui.desk;

import org.springframework.context.ApplicationContext;

/**
 * Reads what a test has handed in, at once and in its own transaction: the jobs see only what is
 * committed.
 */
public final class ReadingDesk {
    private ReadingDesk() {}

    public static void read(ApplicationContext context) {
        while (context.getBean(Readings.class).next()) {}
    }
}
