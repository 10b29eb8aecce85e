package cn.kehui.ground.account;

import cn.kehui.ground.account.AccountAct.JournalCut;
import cn.kehui.ground.anchor.Verified;
import java.util.Optional;

/**
 * The chain read from its first line to its last, each against the one before. Where the oldest
 * lines were taken out after their time, it begins at the last of them, and a later line has to say
 * that they were.
 */
final class JournalWalk {
    private static final int PAGE = 1000;

    private final JournalSql sql;
    private final Optional<JournalCut> cut;
    private boolean told;
    private long line;
    private String before;

    JournalWalk(JournalSql sql) {
        this.sql = sql;
        cut = sql.cut();
        told = cut.isEmpty();
        line = cut.map(JournalCut::to).orElse(0L);
        before = cut.map(JournalCut::hash).orElse(JournalLine.FIRST);
    }

    Verified walk() {
        long from = 0; // lines that were taken out, and are there all the same, are read too
        while (true) {
            var part = sql.chain(from, PAGE);
            for (var each : part) {
                if (each.line() != line + 1 || !each.before().equals(before) || !each.whole()) {
                    return new Verified.Broken(line + 1);
                }
                line = each.line();
                before = each.hash();
                told |= cut.isPresent() && cut.get().told(each);
            }
            from = line;
            if (part.size() < PAGE) {
                return told
                        ? new Verified.Whole(line, before)
                        : new Verified.Broken(cut.get().to());
            }
        }
    }
}
