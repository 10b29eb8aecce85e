package cn.kehui.visitor.programme.web;

import cn.kehui.visitor.programme.VisitorFrame;
import java.util.List;

/**
 * A sheet to be hung up.
 *
 * @param when session by session, the first of them
 * @param code the QR code of the activity's page, as the path of an SVG; {@code size}: its modules
 */
public record PosterPage(
        VisitorFrame frame,
        EntryPage entry,
        List<String> when,
        List<String> where,
        String code,
        int size) {}
