package cn.kehui.week.evidence;

import cn.kehui.ground.base.FileNames;
import java.util.Set;

/** Names for files that lie in one folder: as they were sent, and none twice. */
final class FolderNames {
    private FolderNames() {}

    /** The name, or the name with a number where it is taken. */
    static String free(String name, Set<String> taken) {
        var free = name;
        for (int i = 2; taken.contains(free); i++) {
            free = FileNames.stem(name) + "（" + i + "）." + FileNames.ending(name);
        }
        return free;
    }
}
