package cn.kehui.base.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Teaches the container to refuse in our words. */
@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals() {
        return factory ->
                factory.addContextCustomizers(
                        context ->
                                ((StandardHost) context.getParent())
                                        .setErrorReportValveClass(
                                                ContainerRefusals.class.getName()));
    }
}
