package cn.kehui.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which database the product uses.
 *
 * @param data where the embedded one and the keys are kept, absolute
 * @param serves the address of the pages, told to a second start on the same data
 * @param external the database that somebody else runs; null: the embedded one
 */
public record Settings(Path data, String serves, @Nullable Coordinates external) {

    /**
     * Reads {@code KEHUI_DATA} and {@code KEHUI_DB_URL}, {@code _USER}, {@code _PASSWORD}; {@code
     * -Dkehui.db.url} and its like win.
     */
    public static Settings of(String serves) {
        return new Settings(namedData(), serves, namedExternal());
    }

    /** The same, on an embedded database in the directory beside its own, {@code data-demo}. */
    public Settings demo() {
        return new Settings(data.resolveSibling(data.getFileName() + "-demo"), serves, null);
    }

    /** The data directory: {@code KEHUI_DATA}, or {@code data} beside the launcher. */
    static Path namedData() {
        var named = read("KEHUI_DATA");
        var home = read("KEHUI_HOME");
        var data = named != null ? Path.of(named) : Path.of(home == null ? "" : home, "data");
        return data.toAbsolutePath().normalize();
    }

    private static @Nullable Coordinates namedExternal() {
        var url = read("KEHUI_DB_URL");
        return url == null
                ? null
                : Coordinates.of(url, read("KEHUI_DB_USER"), read("KEHUI_DB_PASSWORD"));
    }

    private static @Nullable String read(String name) {
        var property = System.getProperty(name.toLowerCase().replace('_', '.'));
        var value = property == null ? System.getenv(name) : property;
        return value == null || value.isBlank() ? null : value;
    }
}
