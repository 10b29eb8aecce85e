package cn.kehui.duty.obligation;

import cn.kehui.ground.base.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How far an obligation has come. */
public enum State {
    /** Nothing is filed, or what was filed is withdrawn. */
    OPEN("未报送"),
    /** Waits for review. */
    FILED("已报送，待审核"),
    /** Sent back with reasons. */
    RETURNED("已退回"),
    /** Counts, and is locked. */
    ACCEPTED("已通过"),
    /** Counts still; its unit has asked to change it. */
    REVISION_ASKED("已申请修订"),
    /** The accepted version counts still while another is written. */
    REVISING("修订中"),
    /** Its campaign was taken back before anybody filed: nothing is owed. */
    RECALLED("通知已撤回，不用报");

    /**
     * What is expected, wherever it is counted or listed, for SQL that has the obligation as {@code
     * o}: everything but what was taken back with its campaign. Whatever becomes of its unit, what
     * was asked of it stays expected.
     */
    public static final String EXPECTED = " o.state <> 'RECALLED' ";

    private final String label;

    State(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * How far something has come, in the one word that every list, bar and tab has for it. Whoever
     * lists or counts what is missing and what is there asks this, and nothing else: what is filed
     * again after it was accepted waits for review, whatever counts meanwhile (ADR 0066).
     */
    public enum Stand {
        MISSING("stand.missing"),
        RETURNED("stand.returned"),
        FILED("stand.filed"),
        /** Something counts, and nothing waits or was sent back: also while it is being revised. */
        DONE("stand.done");

        private final String key;

        Stand(String key) {
            this.key = key;
        }

        public static Optional<Stand> named(String id) {
            return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
        }

        /** The states that stand so. */
        public Set<State> states() {
            return Arrays.stream(State.values())
                    .filter(one -> one != RECALLED && one.stand() == this)
                    .collect(Collectors.toUnmodifiableSet());
        }

        /** The same for SQL that has the obligation as {@code o}. */
        public String sql() {
            return states().stream()
                    .map(State::name)
                    .sorted()
                    .collect(Collectors.joining("', '", " o.state in ('", "') "));
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String label() {
            return Texts.say(key);
        }

        /** Whether it has come in and was not sent back. */
        public boolean settled() {
            return this == FILED || this == DONE;
        }

        /** How it is marked on pages. */
        public String look() {
            return this == FILED ? "waiting" : id();
        }
    }

    /** Of what is expected. */
    public Stand stand() {
        return switch (this) {
            case OPEN -> Stand.MISSING;
            case RETURNED -> Stand.RETURNED;
            case FILED -> Stand.FILED;
            case ACCEPTED, REVISION_ASKED, REVISING -> Stand.DONE;
            case RECALLED -> throw new IllegalStateException("nothing is expected");
        };
    }
}
