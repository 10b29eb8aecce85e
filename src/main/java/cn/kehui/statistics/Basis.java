package cn.kehui.statistics;

/** Which version of a unit goes into a total. */
public enum Basis {
    /** The accepted one alone. */
    ACCEPTED("已通过"),
    /** The accepted one, or a newer one that was filed and is not yet reviewed. */
    FILED("含待审核");

    private final String label;

    Basis(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
