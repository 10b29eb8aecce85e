package cn.kehui.week.ledger;

import java.util.UUID;

/** Counts as they are typed. */
final class Typing {
    private Typing() {}

    static CountTyped on(Counted what, String quantity, CountGrade grade) {
        return typed(what, quantity, grade, null, "");
    }

    static CountTyped sure(CountTyped typed, String token) {
        return new CountTyped(
                typed.under(),
                typed.what(),
                typed.quantity(),
                typed.grade(),
                typed.session(),
                typed.source(),
                typed.replaces(),
                token);
    }

    static CountTyped right(LedgerEntry entry, String quantity, CountGrade grade) {
        var right = new CountTyped.Right(entry.id(), "数漏了", false);
        return typed(entry.what(), quantity, grade, right, entry.session());
    }

    static CountTyped strikes(LedgerEntry entry) {
        var right = new CountTyped.Right(entry.id(), "记错了活动", true);
        return typed(entry.what(), "", entry.grade(), right, entry.session());
    }

    private static CountTyped typed(
            Counted what,
            String quantity,
            CountGrade grade,
            CountTyped.Right right,
            String session) {
        return new CountTyped(
                UUID.randomUUID(),
                what,
                quantity,
                grade,
                session,
                grade == CountGrade.PLATFORM ? "直播间累计观看" : "",
                right,
                "");
    }
}
