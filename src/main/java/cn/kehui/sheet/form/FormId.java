package cn.kehui.sheet.form;

/** Which form, and which year's: {@code week-statistics@2025}. */
public record FormId(String name, String version) {
    public FormId {
        if (!name.matches("[a-z][a-z-]*") || !version.matches("[0-9A-Za-z.]+")) {
            throw new IllegalArgumentException("not a form id: " + name + "@" + version);
        }
    }

    /**
     * @throws IllegalArgumentException unless {@code text} is {@code name@version}
     */
    public static FormId of(String text) {
        var parts = text.split("@", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("not a form id: " + text);
        }
        return new FormId(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
