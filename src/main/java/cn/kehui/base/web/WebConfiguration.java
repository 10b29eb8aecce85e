package cn.kehui.base.web;

import cn.kehui.jte.StaticTemplates;
import cn.kehui.jte.Templates;
import java.util.List;
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
}
