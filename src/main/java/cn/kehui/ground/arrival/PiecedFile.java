package cn.kehui.ground.arrival;

import java.util.UUID;

/**
 * A file on its way in.
 *
 * @param name as its sender called it, without folders
 * @param size bytes, when it is whole
 * @param have bytes that are on the disk
 */
public record PiecedFile(UUID id, String name, long size, long have) {
    public boolean whole() {
        return have == size;
    }

    PiecedFile with(long more) {
        return new PiecedFile(id, name, size, more);
    }
}
