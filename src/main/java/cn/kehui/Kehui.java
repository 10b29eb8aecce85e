package cn.kehui;

import cn.kehui.ground.base.Beijing;
import cn.kehui.launch.cli.Verbs;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** The entrance: every verb of the launcher starts here. */
// two rooms may call a class of their own by the same name; and nobody signs in but the people of
// account, so no password is made up and printed
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        exclude = UserDetailsServiceAutoConfiguration.class)
public class Kehui {
    /** More than there are. */
    private static final int JOBS = 40;

    /** For so many seconds, at most, the end waits for jobs. */
    private static final int ENDING = 20;

    /** Runs one verb and ends with its exit code: 0 done, 2 bad usage, 3 findings that stop. */
    public static void main(String[] args) {
        Verbs.main(Kehui.class, wall(), args);
    }

    /**
     * A thread for each job: one that waits for the network, or for a lock, holds up no other.
     * Where the product ends, none is interrupted, and none begins that was still to come.
     */
    @Bean
    @DependsOn("dataSource") // which is closed once they have ended
    ThreadPoolTaskScheduler taskScheduler() {
        var jobs = new ThreadPoolTaskScheduler();
        jobs.setPoolSize(JOBS);
        jobs.setVirtualThreads(true);
        jobs.setThreadNamePrefix("job-");
        jobs.setWaitForTasksToCompleteOnShutdown(true);
        jobs.setAwaitTerminationSeconds(ENDING);
        jobs.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return jobs;
    }

    @Bean
    Clock clock() {
        return wall();
    }

    private static Clock wall() {
        return Clock.system(Beijing.ZONE);
    }
}
