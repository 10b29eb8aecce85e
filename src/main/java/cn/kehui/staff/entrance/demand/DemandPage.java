package cn.kehui.staff.entrance.demand;

import cn.kehui.ground.base.Finding;
import java.util.List;

/** Which roles come in with a second factor only. */
public record DemandPage(List<One> roles, List<Finding> findings) {

    /** One role. {@code since}: as typed. */
    public record One(String name, String label, boolean ticked, String since, boolean wrong) {}
}
