package cn.kehui.staff.directory.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * The facts of a unit, to be typed.
 *
 * @param action where it is posted
 * @param back where to go instead
 */
public record UnitFormPage(
        Shell shell, String title, String action, String back, List<Field> fields) {

    /**
     * @param options to choose from; none: it is typed
     * @param several more than one may be chosen
     * @param fixed it is shown and stays
     * @param problem empty: none
     */
    public record Field(
            String id,
            String label,
            String hint,
            String value,
            List<UnitsPage.Choice> options,
            boolean several,
            boolean fixed,
            boolean required,
            String problem) {}

    public List<Field> wrong() {
        return fields.stream().filter(field -> !field.problem().isEmpty()).toList();
    }
}
