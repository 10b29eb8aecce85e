package cn.kehui.ground.base.web;

import cn.kehui.jte.StaticTemplates;
import cn.kehui.jte.Templates;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Teaches Spring MVC what a {@link Page} is, and hands out the templates. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(new PageWriter());
    }

    @Bean
    static Templates templates() {
        return new StaticTemplates();
    }

    /** Teaches the container to refuse in our words. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> refusals(
            ObjectProvider<Entrances> entrances) {
        boolean secure = entrances.getIfAvailable(Entrances::unsaid).anySecure();
        return factory ->
                factory.addContextCustomizers(
                        context -> {
                            var host = (StandardHost) context.getParent();
                            host.setErrorReportValveClass("");
                            host.getPipeline().addValve(new ContainerRefusals(secure));
                        });
    }
}
