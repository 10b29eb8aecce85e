package cn.kehui.week.likeness;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** A sketch as bytes, to be kept for years. */
final class SketchBytes {
    /** What is written so is read so; other hashes have another number. */
    private static final int FORMAT = 1;

    private static final int INNER = 4;

    private SketchBytes() {}

    static byte[] of(Sketch sketch) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORMAT);
            write(out, sketch.windows());
            write(out, sketch.variants());
            out.writeInt(sketch.small().width());
            out.writeInt(sketch.small().height());
            write(out, sketch.small().grey());
            write(out, sketch.small().blue());
            write(out, sketch.small().red());
            for (double side : sketch.inner()) {
                out.writeDouble(side);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes what is written", e);
        }
        return bytes.toByteArray();
    }

    /** Empty: it is of another format, or none. */
    static Optional<Sketch> read(byte[] bytes) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readByte() != FORMAT) {
                return Optional.empty();
            }
            var windows = longs(in, Windows.COUNT * PictureHash.LONGS);
            var variants = longs(in, Variants.COUNT * PictureHash.LONGS);
            int width = in.readInt();
            int height = in.readInt();
            var colours = new Colours(plane(in), plane(in), plane(in), width, height);
            var inner = new double[INNER];
            for (int i = 0; i < INNER; i++) {
                inner[i] = in.readDouble();
            }
            return Optional.of(new Sketch(windows, variants, colours, inner));
        } catch (IOException | IllegalArgumentException | NegativeArraySizeException e) {
            return Optional.empty();
        }
    }

    private static void write(DataOutputStream out, long[] hashes) throws IOException {
        out.writeInt(hashes.length);
        for (long hash : hashes) {
            out.writeLong(hash);
        }
    }

    private static void write(DataOutputStream out, Plane plane) throws IOException {
        out.writeShort(plane.width());
        out.writeShort(plane.height());
        out.write(plane.grey());
    }

    private static long[] longs(DataInputStream in, int count) throws IOException {
        if (in.readInt() != count) {
            throw new IOException("hashes of another kind");
        }
        var hashes = new long[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = in.readLong();
        }
        return hashes;
    }

    private static Plane plane(DataInputStream in) throws IOException {
        int width = in.readUnsignedShort();
        int height = in.readUnsignedShort();
        if (width > 1024 || height > 1024) {
            throw new IOException("larger than any sketch");
        }
        var grey = new byte[width * height];
        in.readFully(grey);
        return new Plane(width, height, grey);
    }
}
