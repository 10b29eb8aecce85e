package cn.kehui.ground.workshop;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The readers of the running product. */
@Configuration
class Workshop {
    @Bean
    Readers readers() {
        Scratch.sweep();
        return new Readers(ReadingLimits.of(System::getenv));
    }
}
