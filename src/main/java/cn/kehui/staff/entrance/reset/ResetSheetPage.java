package cn.kehui.staff.entrance.reset;

/**
 * The link, printed this once by who proposed, to be sealed.
 *
 * @param appoints whether the owner has just been given a role of administrator
 */
public record ResetSheetPage(
        String name, String unit, String address, String until, boolean appoints) {}
