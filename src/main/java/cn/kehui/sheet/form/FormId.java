package cn.kehui.sheet.form;

/** Which form, and which year's: {@code week-statistics@2025}. */
public record FormId(String name, String version) {
    public FormId {
        if (!named(name) || !versioned(version)) {
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

    /** Letters and hyphens, a letter first. Every row that is read asks this: no pattern is. */
    private static boolean named(String text) {
        return !text.isEmpty()
                && text.charAt(0) != '-'
                && text.chars().allMatch(one -> small(one) || one == '-');
    }

    private static boolean versioned(String text) {
        return !text.isEmpty()
                && text.chars()
                        .allMatch(
                                one ->
                                        small(one)
                                                || one >= 'A' && one <= 'Z'
                                                || one >= '0' && one <= '9'
                                                || one == '.');
    }

    private static boolean small(int one) {
        return one >= 'a' && one <= 'z';
    }

    @Override
    public String toString() {
        return name + "@" + version;
    }
}
