package cn.kehui.ground.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which collector there is. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    @Bean
    SyslogSettings syslogSettings(Environment environment) {
        return SyslogSettings.of(environment::getProperty);
    }
}
