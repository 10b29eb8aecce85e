package cn.kehui.staff.entrance.session;

import cn.kehui.ground.base.web.Access;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.SessionRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;

/**
 * Sessions lie in the database: they outlive a restart, and several processes share them. Who is
 * not signed in has none.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionConfiguration {
    /** Two requests at once may set the same attribute. */
    @Bean
    @Order(1)
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> forPostgres() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    @Order(2)
    static SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writingLittle() {
        return sessions -> sessions.setUpdateSessionQuery(SessionSql.UPDATE);
    }

    /**
     * Its clean-up begins with it, and would ask before the tables are there and the rights to them
     * are granted.
     */
    @Bean
    static BeanFactoryPostProcessor afterTheDatabase() {
        return beans -> {
            for (var name : beans.getBeanNamesForType(SessionRepository.class, true, false)) {
                beans.getBeanDefinition(name).setDependsOn("flywayInitializer");
            }
        };
    }

    /** Found by its name. */
    @Bean("springSessionConversionService")
    static ConversionService words() {
        var words = new GenericConversionService();
        words.addConverter(Object.class, byte[].class, SessionWords::write);
        words.addConverter(byte[].class, Object.class, SessionWords::read);
        return words;
    }

    @Bean
    static CookieSerializer sessionCookie(ObjectProvider<Access> access) {
        var cookie = new SessionCookie();
        cookie.setCookieName("kehui_session");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(access.getIfAvailable(() -> Access.THIS_MACHINE).secure());
        cookie.setSameSite("Lax"); // a link in a mail leads to the page, not to signing in anew
        return cookie;
    }
}
