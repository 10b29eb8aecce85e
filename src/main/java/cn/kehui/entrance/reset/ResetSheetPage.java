package cn.kehui.entrance.reset;

/** The link, printed this once by who proposed, to be sealed. */
public record ResetSheetPage(String name, String unit, String address, String until) {}
