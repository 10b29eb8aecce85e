package cn.kehui.staff.entrance.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/**
 * The product keeps the tokens of forms in cookies; {@code csrf()} of the tests makes it keep them
 * in sessions. So in tests a session may hold one.
 */
@Component
class CsrfOfTests implements BeanPostProcessor {
    private static final String KIND = "csrf:";

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (name.equals("springSessionConversionService")
                && bean instanceof GenericConversionService words) {
            words.addConverter(Object.class, byte[].class, CsrfOfTests::write);
            words.addConverter(byte[].class, Object.class, CsrfOfTests::read);
        }
        return bean;
    }

    private static byte[] write(Object value) {
        return value instanceof CsrfToken token
                ? (KIND + token.getToken()).getBytes(UTF_8)
                : SessionWords.write(value);
    }

    private static Object read(byte[] kept) {
        var words = new String(kept, UTF_8);
        return words.startsWith(KIND)
                ? new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", words.substring(KIND.length()))
                : SessionWords.read(kept);
    }
}
