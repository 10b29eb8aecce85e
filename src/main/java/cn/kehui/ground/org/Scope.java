package cn.kehui.ground.org;

/**
 * Which units somebody may see: one unit and all below it on its line. Every query that shows what
 * units did takes one; {@link #NOBODY} matches nothing, so that a forgotten scope shows nothing.
 *
 * @param path the beginning of the paths of those units, with its slash; for SQL: {@code
 *     starts_with(unit.path, :scope)}
 */
public record Scope(String path) {
    /** No path begins so: a code holds no slash, and none is empty. */
    public static final Scope NOBODY = new Scope("//");

    /**
     * Every unit there is: for those who keep the tree of units itself. What units did is never
     * asked for with it.
     */
    public static final Scope EVERY_UNIT = new Scope("");

    public Scope {
        if (!path.isEmpty() && !path.endsWith("/")) {
            throw new IllegalArgumentException(
                    "a scope is the path of a unit, not \"" + path + "\"");
        }
    }

    public static Scope below(String path) {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a unit has a path");
        }
        return new Scope(path);
    }

    /** Whether a unit of this path is within. */
    public boolean holds(String unitPath) {
        return unitPath.startsWith(path);
    }
}
