package cn.kehui;

import cn.kehui.base.Beijing;
import cn.kehui.cli.Verbs;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The entrance: every verb of the launcher starts here. */
// two rooms may call a class of their own by the same name
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Kehui {

    /** Runs one verb and ends with its exit code: 0 done, 2 bad usage, 3 findings that stop. */
    public static void main(String[] args) {
        Verbs.main(Kehui.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.system(Beijing.ZONE);
    }
}
