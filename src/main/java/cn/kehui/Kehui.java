package cn.kehui;

import cn.kehui.ground.base.Beijing;
import cn.kehui.launch.cli.Verbs;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The entrance: every verb of the launcher starts here. */
// two rooms may call a class of their own by the same name; and nobody signs in but the people of
// account, so no password is made up and printed
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class Kehui {

    /** Runs one verb and ends with its exit code: 0 done, 2 bad usage, 3 findings that stop. */
    public static void main(String[] args) {
        Verbs.main(Kehui.class, wall(), args);
    }

    @Bean
    Clock clock() {
        return wall();
    }

    private static Clock wall() {
        return Clock.system(Beijing.ZONE);
    }
}
