package cn.kehui.week.coverage;

import cn.kehui.ground.vault.BlobId;

/**
 * A report as it was seen: a picture or PDF, as it came.
 *
 * @param name as its sender called it, without folders
 * @param size bytes
 * @param picture false: it is PDF
 */
public record Clipping(BlobId blob, String name, long size, boolean picture) {}
