package cn.kehui.ground.vault;

/**
 * A file that is kept.
 *
 * @param size bytes
 */
public record Blob(BlobId id, long size) {}
