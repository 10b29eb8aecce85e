package cn.kehui.ground.scan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where clamd listens. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    @Bean
    ClamdSettings clamdSettings(Environment environment) {
        return ClamdSettings.of(environment::getProperty);
    }
}
