package cn.kehui.ground.workshop;

import cn.kehui.ground.base.HowFar;

/** Looks on while files are read. */
interface Watching {
    /** Of those who read where nobody looks on. */
    Watching NOBODY = (_, _) -> new Watch((_, _, _) -> {}, () -> {});

    /**
     * Something is going to be read.
     *
     * @param name as its sender called it
     */
    Watch begin(Whose whose, String name);

    /** Is told how far one reading is, and then that it has ended. */
    record Watch(HowFar.Heard heard, Runnable ended) implements AutoCloseable {
        @Override
        public void close() {
            ended.run();
        }
    }
}
