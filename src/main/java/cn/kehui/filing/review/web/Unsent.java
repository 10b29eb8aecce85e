package cn.kehui.filing.review.web;

import cn.kehui.ground.base.Texts;
import cn.kehui.sheet.form.Form;
import cn.kehui.sheet.printed.PlaceWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed into a form that the page does not have any more: somebody was faster. */
final class Unsent {
    private Unsent() {}

    /** Each with its place in front, in the order of the page. */
    static List<String> words(@Nullable Form form, Typing typing, ReviewPage.Acts acts) {
        var words = new ArrayList<String>();
        if (!acts.decides()) {
            typing.remarks().entrySet().stream()
                    .filter(one -> !one.getValue().isBlank())
                    .map(one -> PlaceWords.remark(form, one))
                    .forEach(words::add);
            add(words, PlaceWords.of(form, "whole"), typing.text("whole"));
        }
        if (!acts.extends_()) {
            add(words, Texts.say("review.unsent-until"), typing.text("until"));
            if (!acts.revises() && acts.takesBack().isEmpty()) {
                add(words, Texts.say("review.unsent-why"), typing.text("why"));
            }
        }
        return words;
    }

    private static void add(List<String> words, String place, String typed) {
        if (!typed.isBlank()) {
            words.add(Texts.say("review.unsent", place, typed));
        }
    }
}
