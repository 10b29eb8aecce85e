package cn.kehui.launch.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/** How fast the public side is, each work beside a floor of the same run. */
public final class PublicBench {
    private static final List<Work> WORKS = List.of(new ProgrammeWork(), new BookingWork());

    private final ApplicationContext context;
    private final Consumer<Figure> tell;

    /**
     * @param context of the product, with nobody in it
     */
    public PublicBench(ApplicationContext context, Consumer<Figure> tell) {
        this.context = context;
        this.tell = tell;
    }

    /** What may be asked for alone. */
    public static List<String> names() {
        return WORKS.stream().map(Work::name).toList();
    }

    /**
     * @param only the names of those that are wanted; empty: all
     * @param part worlds have one {@code part}th of their size, for a quick try
     */
    public void run(Collection<String> only, int part) throws IOException {
        var bench = new Measuring(context, part, tell);
        for (var work : WORKS) {
            if (only.isEmpty() || only.contains(work.name())) {
                work.measure(bench);
            }
        }
    }
}
