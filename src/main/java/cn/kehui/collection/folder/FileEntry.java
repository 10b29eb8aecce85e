package cn.kehui.collection.folder;

import cn.kehui.ground.base.Finding;
import cn.kehui.sheet.form.Answers;
import java.util.List;
import java.util.Map;

/**
 * One file with everything that is to be said of it.
 *
 * @param counted whether its figures go into the totals
 */
public record FileEntry(ReadFile sent, List<Finding> findings, boolean counted) {
    static final Answers NOTHING = new Answers("", Map.of(), List.of());
}
