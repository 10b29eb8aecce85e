package cn.kehui.staff.factor;

/**
 * The key that second factors were kept with before there was a key ring: what it sealed still
 * opens.
 *
 * @param secret at least 24 random bytes, as text
 */
public record FactorKey(String secret) {
    @Override
    public String toString() {
        return "FactorKey";
    }
}
