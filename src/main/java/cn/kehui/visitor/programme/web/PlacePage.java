package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;

/**
 * A place, or an institution, with what is held there or by it.
 *
 * @param kind what it is, in words
 * @param where its region; empty: it has none
 */
public record PlacePage(
        VisitorFrame frame,
        String kind,
        String name,
        String where,
        String found,
        List<EntryCard> cards,
        String more) {}
