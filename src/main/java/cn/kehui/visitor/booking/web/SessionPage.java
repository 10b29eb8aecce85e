package cn.kehui.visitor.booking.web;

import cn.kehui.ground.base.Finding;
import cn.kehui.ground.base.web.Shell;
import java.util.List;
import java.util.Map;

/**
 * By which rules the places of one session are given, and to whom they are.
 *
 * @param fields of the form
 * @param findings what is wrong with them
 * @param counts how places and parties stand, in words
 */
public record SessionPage(
        Shell shell,
        List<Shell.Place> path,
        Named named,
        Map<String, String> fields,
        List<Finding> findings,
        List<String> counts,
        Guests guests) {

    /**
     * @param title of the activity; {@code session} when and where
     * @param action the address of the page
     * @param open the address for visitors; empty: they have none yet
     */
    public record Named(String title, String session, String action, String open) {}

    /**
     * @param next where the others are; empty: there are none
     * @param number of one who booked, that was asked for; empty: none was
     */
    public record Guests(List<GuestLine> lines, String next, String number) {}

    /**
     * @param decides whether the host has to say yes or no
     * @param ends whether the host may cancel it
     */
    public record GuestLine(
            String code,
            String name,
            String people,
            String state,
            String asked,
            boolean decides,
            boolean ends) {}

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean ticked(String name) {
        return !field(name).isEmpty();
    }

    /** What is asked at a field; empty: it is right. */
    public String wrong(String name) {
        return Finding.beside(findings, name);
    }
}
