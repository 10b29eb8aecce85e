package cn.kehui.ground.database;

/** A short wait between two looks at a process. */
final class Pause {
    private static final int MILLIS = 10;

    private Pause() {}

    static void brief() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts the start of the database", e);
        }
    }
}
