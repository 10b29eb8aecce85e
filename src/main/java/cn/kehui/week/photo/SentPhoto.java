package cn.kehui.week.photo;

/**
 * A photograph as it was handed in.
 *
 * @param file its name, with the folders below the one that was asked about
 * @param bytes how large it is
 * @param sha256 of its content; empty where it is too large to be opened
 */
public record SentPhoto(String file, long bytes, String sha256) {}
