package cn.kehui.notice.reader.date;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A time that stands in a text.
 *
 * @param from where its words begin
 * @param to behind its words and behind what binds it, such as 前
 * @param words as they stand, with what binds it
 * @param start null where no day is named, such as 5月上旬
 * @param end the last day; of one day that day itself
 * @param opening the hour at which it begins
 * @param hour the hour at which it ends
 * @param stretch whether it has two ends
 * @param closing whether it ends as the office closes (下班)
 * @param repaired whether characters had to be supplied
 * @param yearSaid whether the year stands there, and is not taken from the notice
 */
public record When(
        int from,
        int to,
        String words,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable LocalTime opening,
        @Nullable LocalTime hour,
        boolean stretch,
        boolean closing,
        boolean repaired,
        boolean yearSaid,
        Edge edge) {

    /** What binds a time. */
    public enum Edge {
        /** 前, 之前, 截止. */
        BEFORE,
        /** 起. */
        FROM,
        /** 后. */
        AFTER,
        NONE
    }

    /** The same a year later. */
    public When nextYear() {
        return new When(
                from,
                to,
                words,
                start == null ? null : start.plusYears(1),
                end == null ? null : end.plusYears(1),
                opening,
                hour,
                stretch,
                closing,
                repaired,
                yearSaid,
                edge);
    }

    public boolean day() {
        return start != null;
    }
}
