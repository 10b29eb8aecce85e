package cn.kehui.staff.directory.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The 功能区.
 *
 * @param parent and {@code name}: as typed and not kept
 * @param wrong the input that is to be put right; empty: none
 * @param problem what is wrong with it
 * @param said what has just been done; empty: nothing
 */
public record ZonesPage(
        Shell shell,
        boolean keeps,
        List<Row> rows,
        String parent,
        String name,
        String wrong,
        String problem,
        String said) {

    /** {@code place}: the regions above it, from the province down. */
    public record Row(String code, String name, String place) {}
}
