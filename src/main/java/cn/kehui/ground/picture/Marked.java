package cn.kehui.ground.picture;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A copy of a picture that says of it what the original said: nobody may take the mark of a machine
 * away. All else that stood beside it, such as place and camera, is gone.
 */
final class Marked {
    private static final int BEGIN = 2;
    private static final int MOST = 60_000;

    private Marked() {}

    /**
     * @param block of the original; empty: it bears none
     */
    static byte[] of(byte[] jpeg, String block) {
        if (block.isEmpty()) {
            return jpeg;
        }
        var words = words(block).getBytes(StandardCharsets.ISO_8859_1);
        int length = Math.min(words.length, MOST) + 2;
        var marked = new ByteArrayOutputStream();
        marked.write(jpeg, 0, BEGIN);
        marked.write(0xFF);
        marked.write(0xE1);
        marked.write(length >> 8);
        marked.write(length);
        marked.write(words, 0, length - 2);
        marked.write(jpeg, BEGIN, jpeg.length - BEGIN);
        return marked.toByteArray();
    }

    private static String words(String block) {
        var escaped = block.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
                + " rdf:about=\"\" xmlns:TC260=\"http://www.tc260.org.cn/ns/AIGC/1.0/\"><TC260:AIGC>"
                + escaped
                + "</TC260:AIGC></rdf:Description></rdf:RDF></x:xmpmeta>";
    }
}
