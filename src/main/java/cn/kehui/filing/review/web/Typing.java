package cn.kehui.filing.review.web;

import cn.kehui.ground.base.TypedDay;
import cn.kehui.sheet.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer typed into the page: kept whatever becomes of it. */
record Typing(Map<String, String> sent) {
    static final Typing NOTHING = new Typing(Map.of());
    private static final String REMARK = "remark[";

    static String name(String place) {
        return REMARK + place + "]";
    }

    String text(String name) {
        return sent.getOrDefault(name, "");
    }

    String remark(String place) {
        return text(name(place));
    }

    /** By place, as typed. */
    Map<String, String> remarks() {
        var remarks = new LinkedHashMap<String, String>();
        sent.forEach(
                (name, words) -> {
                    if (name.startsWith(REMARK) && name.endsWith("]")) {
                        remarks.put(name.substring(REMARK.length(), name.length() - 1), words);
                    }
                });
        return remarks;
    }

    /** Whether a reason for sending it back was begun. */
    boolean reasons() {
        return !text("whole").isBlank()
                || remarks().values().stream().anyMatch(words -> !words.isBlank());
    }

    /** The end typed into {@code until}, Beijing time; empty: none can be read. */
    Optional<Instant> until(LocalDate today) {
        return TypedDay.end(text("until"), today);
    }

    ReviewPage.Typed printed(@Nullable Form form, ReviewPage.Acts acts) {
        return new ReviewPage.Typed(
                text("whole"), text("until"), text("why"), Unsent.words(form, this, acts));
    }
}
