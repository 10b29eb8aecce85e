package cn.kehui.sheet.dictionary.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What the questions of a form ask for, to be confirmed.
 *
 * @param told what has just happened; empty: nothing
 * @param state whether it is confirmed, in words
 */
public record DictionaryPage(
        Shell shell, String title, String home, String told, String state, List<Line> lines) {

    /**
     * A question.
     *
     * @param how how it was found; empty: nothing was
     */
    public record Line(String field, String label, String how, List<Option> options) {}

    public record Option(String value, String label, boolean chosen) {}
}
