package cn.kehui.ground.calendar;

import cn.kehui.ground.base.Finding;
import java.util.List;

/**
 * What a year handed in would become.
 *
 * @param year with all rows that could be read
 * @param findings at {@code year}, {@code source} or {@code text}; the last name the row
 */
public record YearCheck(LegalYear year, List<Finding> findings) {
    public boolean stops() {
        return findings.stream().anyMatch(Finding::stops);
    }
}
