package cn.kehui.factor;

/**
 * The key that second factors are kept with; it lies beside the database, not in it.
 *
 * @param secret at least 24 random bytes, as text
 */
public record FactorKey(String secret) {
    @Override
    public String toString() {
        return "FactorKey";
    }
}
