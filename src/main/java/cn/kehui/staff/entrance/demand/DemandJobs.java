package cn.kehui.staff.entrance.demand;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Every hour: who came by a role since is told, too. */
@Component
class DemandJobs {
    private final FactorDemands demands;

    DemandJobs(FactorDemands demands) {
        this.demands = demands;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void remind() {
        demands.remind();
    }
}
