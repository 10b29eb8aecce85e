package cn.kehui.sheet.markup;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.reading.Received;
import java.util.List;

/**
 * What one mailed file is sent back for.
 *
 * @param name of the file, as the sender called it
 * @param form that was asked for
 * @param received where each answer stands in the file
 * @param findings all of them; what is only noted is not sent back
 */
public record Problems(String name, Form form, Received received, List<Finding> findings) {
    /** Whether there is anything to send back. */
    public boolean any() {
        return findings.stream().anyMatch(finding -> finding.stops() || finding.asks());
    }
}
