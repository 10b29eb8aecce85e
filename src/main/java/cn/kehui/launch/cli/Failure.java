package cn.kehui.launch.cli;

import cn.kehui.ground.base.Texts;
import cn.kehui.ground.database.Refusal;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.web.server.PortInUseException;

/** Why a start failed. */
final class Failure {
    private Failure() {}

    /**
     * A cause that a person can mend, in words.
     *
     * @throws RuntimeException {@code e} itself where it is a bug, whose trace is wanted
     */
    static String words(Address address, RuntimeException e) {
        return of(e, Refusal.class)
                .map(Refusal::getMessage)
                .or(() -> of(e, PortInUseException.class).map(_ -> address.taken()))
                .or(
                        () ->
                                of(e, FlywayValidateException.class)
                                        .map(why -> say("run.migration-changed", why)))
                .or(() -> of(e, FlywayException.class).map(why -> say("run.migration-failed", why)))
                .orElseThrow(() -> e);
    }

    private static <T> Optional<T> of(Throwable e, Class<T> kind) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    private static String say(String key, FlywayException why) {
        return Texts.say(key, String.valueOf(why.getMessage()).strip());
    }
}
