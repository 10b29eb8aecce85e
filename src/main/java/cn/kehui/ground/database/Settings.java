package cn.kehui.ground.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which database the product uses.
 *
 * @param data where the embedded one and the keys are kept, absolute
 * @param serves the address of the pages, told to a second start on the same data
 * @param external the database that somebody else runs, as the product runs there; null: the
 *     embedded one
 * @param owner who owns the tables of the external one; null: who the product runs as
 * @param shared where the files lie that people send; null: with the data
 */
public record Settings(
        Path data,
        String serves,
        @Nullable Coordinates external,
        @Nullable Coordinates owner,
        @Nullable Path shared) {

    public Settings(Path data, String serves, @Nullable Coordinates external) {
        this(data, serves, external, null, null);
    }

    /** The directory of the files that people send. */
    public Path files() {
        return shared == null ? data.resolve("files") : shared;
    }

    /**
     * Reads {@code KEHUI_DATA} and {@code KEHUI_DB_URL}, {@code _USER}, {@code _PASSWORD}, {@code
     * _OWNER_USER}, {@code _OWNER_PASSWORD}, {@code KEHUI_FILES}; {@code -Dkehui.db.url} and its
     * like win.
     */
    public static Settings of(String serves) {
        return new Settings(
                namedData(),
                serves,
                namedExternal("KEHUI_DB_USER", "KEHUI_DB_PASSWORD"),
                read("KEHUI_DB_OWNER_USER") == null
                        ? null
                        : namedExternal("KEHUI_DB_OWNER_USER", "KEHUI_DB_OWNER_PASSWORD"),
                namedFiles());
    }

    private static @Nullable Path namedFiles() {
        var named = read("KEHUI_FILES");
        return named == null ? null : Path.of(named).toAbsolutePath().normalize();
    }

    /**
     * The same, on an embedded database in the directory beside its own, {@code data-demo}; its
     * files likewise.
     */
    public Settings demo() {
        return new Settings(
                beside(data), serves, null, null, shared == null ? null : beside(shared));
    }

    private static Path beside(Path own) {
        return own.resolveSibling(own.getFileName() + "-demo");
    }

    /** The data directory: {@code KEHUI_DATA}, or {@code data} beside the launcher. */
    static Path namedData() {
        var named = read("KEHUI_DATA");
        var home = read("KEHUI_HOME");
        var data = named != null ? Path.of(named) : Path.of(home == null ? "" : home, "data");
        return data.toAbsolutePath().normalize();
    }

    /** Who owns the tables of that external database. */
    Coordinates owning(Coordinates external) {
        return owner == null ? external : owner;
    }

    private static @Nullable Coordinates namedExternal(String user, String password) {
        var url = read("KEHUI_DB_URL");
        return url == null ? null : Coordinates.of(url, read(user), read(password));
    }

    private static @Nullable String read(String name) {
        var property = System.getProperty(name.toLowerCase().replace('_', '.'));
        var value = property == null ? System.getenv(name) : property;
        return value == null || value.isBlank() ? null : value;
    }
}
