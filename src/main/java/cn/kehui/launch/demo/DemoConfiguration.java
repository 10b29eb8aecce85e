package cn.kehui.launch.demo;

import cn.kehui.ground.account.Cast;
import cn.kehui.ground.base.Moments;
import cn.kehui.ground.base.Texts;
import cn.kehui.ground.base.web.BarNote;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** What is so only under {@code ./kehui run --demo}: its time, and its world. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    @Primary
    Clock demoClock(@Qualifier("clock") Clock real, @Value("${kehui.demo.began}") Path began)
            throws IOException {
        return DemoClock.since(began, real);
    }

    /** Before whatever else happens at the start, which may ask who is there. */
    @Bean
    DemoLoading loadWorld(World world, DemoOpening opening) {
        return new DemoLoading(world, opening);
    }

    /** {@code kehui.demo.furnished=false}: nothing is booked and photographed. */
    @Bean
    @ConditionalOnBooleanProperty(name = "kehui.demo.furnished", matchIfMissing = true)
    DemoFurnishing furnishWorld(DemoOpening opening) {
        return new DemoFurnishing(opening);
    }

    @Bean
    BarNote demoTime(Clock clock) {
        return () -> Texts.say("demo.time", Moments.recent(clock.instant()));
    }

    @Bean
    Cast demoCast(World world) {
        return new DemoCast(world);
    }
}
