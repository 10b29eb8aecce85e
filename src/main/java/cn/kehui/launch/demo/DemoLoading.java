package cn.kehui.launch.demo;

import org.springframework.context.SmartLifecycle;

/**
 * Loads the demo's world before the door opens: whoever is there first finds the whole cast, and no
 * password is asked of anybody.
 */
final class DemoLoading implements SmartLifecycle {
    private final World world;
    private final DemoOpening opening;
    private volatile boolean running;

    DemoLoading(World world, DemoOpening opening) {
        this.world = world;
        this.opening = opening;
    }

    /** Long before the phase in which the server starts to listen. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        world.load();
        opening.publish();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
