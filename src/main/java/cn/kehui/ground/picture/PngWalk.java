package cn.kehui.ground.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Goes through a PNG from chunk to chunk. */
final class PngWalk {
    private static final int HEAD = 8;
    private static final int AROUND = 12; // length, name, checksum
    private static final Set<String> WORDS = Set.of("tEXt", "iTXt", "zTXt", "eXIf");

    /** Of words that were packed. */
    private static final int MOST_UNPACKED = 1 << 20;

    private PngWalk() {}

    static Walked of(ByteBuffer file) {
        var beside = new Walked.Beside();
        int width = 0;
        int height = 0;
        int at = HEAD;
        boolean sound = true;
        while (at + AROUND <= file.limit()) {
            int length = file.getInt(at);
            if (length < 0 || length > file.limit() - at - AROUND) {
                break;
            }
            var name = name(file, at + 4);
            sound &= checked(file, at + 4, length);
            if (name.equals("IHDR") && length >= 8) {
                width = Math.max(0, file.getInt(at + 8));
                height = Math.max(0, file.getInt(at + 12));
            } else if (WORDS.contains(name)) {
                words(file, at + 8, length, beside);
            }
            at += AROUND + length;
            if (name.equals("IEND")) {
                return new Walked(width, height, sound && width > 0, at, beside.bytes());
            }
        }
        return new Walked(width, height, false, at, beside.bytes());
    }

    private static String name(ByteBuffer file, int at) {
        var name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static boolean checked(ByteBuffer file, int at, int length) {
        var sum = new CRC32();
        sum.update(file.slice(at, 4 + length));
        return (int) sum.getValue() == file.getInt(at + 4 + length);
    }

    /** A keyword, a zero, some flags, and words that may be packed. */
    private static void words(ByteBuffer file, int from, int length, Walked.Beside beside) {
        beside.add(file, from, length);
        for (int i = from; i < from + length - 6; i++) {
            if (file.get(i) == 0x78 && (file.get(i) * 256 + (file.get(i + 1) & 0xFF)) % 31 == 0) {
                beside.add(unpacked(file.slice(i, from + length - i)));
                return;
            }
        }
    }

    private static byte[] unpacked(ByteBuffer packed) {
        try (var inflater = new Inflater()) {
            inflater.setInput(packed);
            var words = new byte[MOST_UNPACKED];
            int length = inflater.inflate(words);
            return java.util.Arrays.copyOf(words, length);
        } catch (DataFormatException e) {
            return new byte[0];
        }
    }
}
