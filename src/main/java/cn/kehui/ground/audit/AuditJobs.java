package cn.kehui.ground.audit;

import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends the journal on as it grows, and takes out at night what has had its time. */
@Component
@EnableScheduling
class AuditJobs {
    private final Syslog syslog;
    private final Retention retention;

    AuditJobs(Syslog syslog, Retention retention) {
        this.syslog = syslog;
        this.retention = retention;
    }

    @Scheduled(fixedRate = 1000)
    void send() {
        syslog.send();
    }

    @Scheduled(cron = "0 10 3 * * *", zone = "Asia/Shanghai")
    void retire() {
        retention.retire();
    }
}
