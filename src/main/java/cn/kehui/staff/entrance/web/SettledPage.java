package cn.kehui.staff.entrance.web;

import java.util.List;

/**
 * The product is set up: the links for the other two administrators, shown this once.
 *
 * @param until when they end, in words
 */
public record SettledPage(List<Link> links, String until) {

    public record Link(String role, String address) {}
}
