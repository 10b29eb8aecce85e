package cn.kehui.launch.bench;

import java.io.IOException;

/** Something that {@code bench main} measures. */
interface Work {
    /** How it is asked for alone. */
    String name();

    /** Measures it, and tells each figure beside its floor. */
    void measure(Measuring bench) throws IOException;
}
