package cn.kehui.launch.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Goes on with the demo's world when the door is open, beside whoever comes. */
final class DemoFurnishing implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(DemoFurnishing.class);

    private final DemoOpening opening;

    DemoFurnishing(DemoOpening opening) {
        this.opening = opening;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        var context = event.getApplicationContext();
        Thread.ofPlatform().name("demo").daemon().start(() -> furnish(context));
    }

    private void furnish(ConfigurableApplicationContext context) {
        try {
            opening.furnish();
        } catch (RuntimeException e) {
            // stopped meanwhile: nobody misses the rest
            if (!context.isClosed()) {
                LOG.warn("the demo goes on without some of its bookings and photographs", e);
            }
        }
    }
}
