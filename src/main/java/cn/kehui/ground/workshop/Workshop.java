package cn.kehui.ground.workshop;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers of the running product. */
@Configuration
class Workshop {
    private static final Duration MARGIN = Duration.ofSeconds(30);

    @Bean
    Underway underway(UnderwaySql sql, Clock clock) {
        return new Underway(sql, limits().time().plus(MARGIN), clock);
    }

    @Bean
    Readers readers(Underway underway) {
        Scratch.sweep();
        return new Readers(limits(), underway);
    }

    private static ReadingLimits limits() {
        return ReadingLimits.of(System::getenv);
    }
}
