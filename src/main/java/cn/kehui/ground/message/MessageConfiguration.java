package cn.kehui.ground.message;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which mail server there is. */
@Configuration(proxyBeanMethods = false)
class MessageConfiguration {

    @Bean
    Smtp smtp(Environment environment) {
        return Smtp.of(environment::getProperty);
    }
}
