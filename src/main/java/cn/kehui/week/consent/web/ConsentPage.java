package cn.kehui.week.consent.web;

import cn.kehui.ground.base.web.Shell;
import java.util.List;

/**
 * What everybody may see of one photograph.
 *
 * @param said why what was tried did not happen; empty: nothing was tried
 * @param says whether the reader says who can be recognised
 */
public record ConsentPage(
        Shell shell, Where where, String said, boolean says, Form form, Shown shown) {

    public record Where(List<Shell.Place> path, String name, String home, String original) {}

    /**
     * @param number of what stands
     * @param by who said what stands, and when; empty: nobody did
     */
    public record Form(int number, List<Choice> choices, String words, int most, String by) {}

    public record Choice(String value, String words, String hint, boolean chosen) {}

    /**
     * @param copy address of the copy
     * @param now what is so of it
     * @param given whether everybody may see it now
     * @param refused whether none can be made
     */
    public record Shown(String copy, String now, boolean given, boolean refused) {}
}
