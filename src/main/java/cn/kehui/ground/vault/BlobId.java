package cn.kehui.ground.vault;

/**
 * Which file.
 *
 * @param sha256 lower-case hex, 64 characters
 */
public record BlobId(String sha256) {
    public BlobId {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
