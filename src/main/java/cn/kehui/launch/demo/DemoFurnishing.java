package cn.kehui.launch.demo;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Goes on with the demo's world when the door is open, beside whoever comes. */
final class DemoFurnishing implements ApplicationListener<ApplicationReadyEvent> {
    private final DemoOpening opening;

    DemoFurnishing(DemoOpening opening) {
        this.opening = opening;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Thread.ofPlatform().name("demo").daemon().start(opening::furnish);
    }
}
