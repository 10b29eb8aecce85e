package cn.kehui.launch.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;

/**
 * How fast the product is with thousands of units: each work beside a floor of the same run, in
 * worlds that are built once, through the faces that pages call, with validation, journal and fsync
 * on.
 */
public final class MainBench {
    /** The works that file, accept and add up. */
    public static final List<String> TOTALS = List.of("filing", "totals");

    /** In this order: the first find their worlds empty. */
    private static final List<Work> WORKS =
            List.of(
                    new FilingWork(),
                    new TotalsWork(),
                    new OverlapsWork(),
                    new NationWork(),
                    new LedgerWork(),
                    new PagesWork(),
                    new DesksWork(),
                    new ImportWork(),
                    new ExportWork(),
                    new PdfWork());

    private final ApplicationContext context;
    private final Consumer<Figure> tell;

    /**
     * @param context of the product, with nobody in it
     */
    public MainBench(ApplicationContext context, Consumer<Figure> tell) {
        this.context = context;
        this.tell = tell;
    }

    /** What may be asked for alone. */
    public static List<String> names() {
        return WORKS.stream().map(Work::name).toList();
    }

    /**
     * @param only the names of those that are wanted; empty: all
     * @param part worlds have one {@code part}th of their units, for a quick try
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
