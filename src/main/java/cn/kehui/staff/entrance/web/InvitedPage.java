package cn.kehui.staff.entrance.web;

import cn.kehui.staff.entrance.Invited;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A link, shown this once.
 *
 * @param until when it ends, in words
 */
public record InvitedPage(String name, String address, String until) {

    static InvitedPage of(Invited.Link link, HttpServletRequest request) {
        return new InvitedPage(
                link.name(),
                InvitationPages.link(link.secret(), request),
                InvitationPages.moment(link.endsAt()));
    }
}
