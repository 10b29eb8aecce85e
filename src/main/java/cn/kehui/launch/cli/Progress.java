package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on a terminal; silence where no person looks. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress of(long files) {
        var console = System.console();
        boolean seen = console != null && console.isTerminal();
        return new Progress(seen ? bar(files) : null);
    }

    private static ProgressBar bar(long files) {
        return new ProgressBarBuilder()
                .setTaskName(Texts.say("collect.reading"))
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .build();
    }

    /**
     * @param files done so far; those in a ZIP come on top of the first estimate
     */
    void done(int files) {
        if (bar != null) {
            if (files > bar.getMax()) {
                bar.maxHint(files);
            }
            bar.stepTo(files);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
