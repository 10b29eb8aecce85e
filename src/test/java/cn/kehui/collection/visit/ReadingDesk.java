package cn.kehui.collection.visit;

import cn.kehui.ground.workshop.Readers;
import cn.kehui.sheet.form.Forms;
import cn.kehui.sheet.mailroom.MailedFiles;
import org.springframework.context.ApplicationContext;

/**
 * Reads what a test has handed in, at once and in its own transaction: the jobs see only what is
 * committed.
 */
public final class ReadingDesk {
    private ReadingDesk() {}

    /** The same by readers of the test's own. */
    public static void read(ApplicationContext context, Readers readers) {
        var readings = readings(context, readers);
        while (readings.next()) {}
    }

    static Readings readings(ApplicationContext context, Readers readers) {
        var files = context.getBean(CollectedFileSql.class);
        var scan = context.getBean(UploadScan.class);
        var mailed = new MailedFiles(readers);
        return new Readings(
                files,
                context.getBean(ReadingSql.class),
                mailed,
                readers,
                new ReadTogether(
                        files,
                        scan,
                        mailed,
                        context.getBean(Forms.class),
                        context.getBean(Unfolding.class)),
                scan);
    }

    public static void read(ApplicationContext context) {
        while (context.getBean(Readings.class).next()) {}
    }
}
