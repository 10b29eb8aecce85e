package cn.kehui.ground.anchor;

import java.util.List;
import java.util.Map;

/** The sealed lines of the journal, as the database has them. */
public interface Chain {

    /** Where it ends; line 0: nothing is sealed yet. */
    End end();

    /** Line → its hash, for those of these that there are. */
    Map<Long, String> hashes(List<Long> lines);

    /** The last line that was taken out after its time; 0: none was. */
    long cutUpTo();

    /** The last line, and its hash. */
    record End(long line, String hash) {}
}
