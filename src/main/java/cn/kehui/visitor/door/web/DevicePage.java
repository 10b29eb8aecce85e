package cn.kehui.visitor.door.web;

/**
 * The page of a telephone at a door; what it knows, its script fetches.
 *
 * @param home its address, below which its script asks
 * @param pass whose pass it is: under it the browser keeps what was done
 * @param place where it is used, as the staff calls it
 */
public record DevicePage(String home, String pass, String place) {}
