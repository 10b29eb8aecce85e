package cn.kehui.collection.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * In which characters the names in a ZIP are written, where they do not say: macOS and Linux write
 * UTF-8 without saying so, Chinese Windows writes GB18030.
 */
final class ZipNames {
    private ZipNames() {}

    /** The first charset in which every name reads; one in which any bytes read if none does. */
    static Charset of(Path zip) throws IOException {
        var silent = new ArrayList<byte[]>();
        try (var opened =
                ZipFile.builder().setPath(zip).setCharset(StandardCharsets.ISO_8859_1).get()) {
            for (var entry : java.util.Collections.list(opened.getEntries())) {
                if (!entry.getGeneralPurposeBit().usesUTF8ForNames()) {
                    silent.add(entry.getRawName());
                }
            }
        }
        for (var charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            if (silent.stream().allMatch(name -> reads(name, charset))) {
                return charset;
            }
        }
        return StandardCharsets.ISO_8859_1;
    }

    private static boolean reads(byte[] name, Charset charset) {
        try {
            charset.newDecoder().decode(ByteBuffer.wrap(name));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
