package cn.kehui.sheet.layout;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Makes the text of a PDF say what was printed. A glyph may serve two characters, 青 and the radical
 * ⻘ among them; the writer names the first of the two, and a search for 青岛 would find nothing. What
 * was corrected before stays as it is.
 */
final class PdfToUnicode {
    private static final Pattern RANGE =
            Pattern.compile("<(\\p{XDigit}{4})> <(\\p{XDigit}{4})> <(\\p{XDigit}+)>");
    private static final int BLOCK = 100;
    private static final String HEAD =
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;
    private static final String FOOT =
            """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private PdfToUnicode() {}

    /**
     * @param used glyph → the character for which it was printed
     */
    static void correct(PDDocument document, Map<Integer, Integer> used) throws IOException {
        var seen = Collections.newSetFromMap(new IdentityHashMap<COSStream, Boolean>());
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var stream =
                        page.getResources()
                                .getFont(name)
                                .getCOSObject()
                                .getCOSStream(COSName.TO_UNICODE);
                if (stream != null && seen.add(stream)) {
                    correct(stream, used);
                }
            }
        }
    }

    private static void correct(COSStream stream, Map<Integer, Integer> used) throws IOException {
        var said = new TreeMap<Integer, String>();
        try (var in = stream.createInputStream()) {
            var ranges = RANGE.matcher(new String(in.readAllBytes(), StandardCharsets.US_ASCII));
            while (ranges.find()) {
                int from = HexFormat.fromHexDigits(ranges.group(1));
                int to = HexFormat.fromHexDigits(ranges.group(2));
                var first =
                        new String(
                                HexFormat.of().parseHex(ranges.group(3)),
                                StandardCharsets.UTF_16BE);
                for (int glyph = from; glyph <= to; glyph++) {
                    int point = used.getOrDefault(glyph, first.codePointAt(0) + glyph - from);
                    said.put(glyph, Character.toString(point));
                }
            }
        }
        if (said.isEmpty()) {
            return;
        }
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(written(said).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String written(Map<Integer, String> said) {
        var map = new StringBuilder(HEAD);
        var entries =
                said.entrySet().stream()
                        .map(
                                each ->
                                        "<%04X> <%s>\n"
                                                .formatted(
                                                        each.getKey(),
                                                        HexFormat.of()
                                                                .withUpperCase()
                                                                .formatHex(
                                                                        each.getValue()
                                                                                .getBytes(
                                                                                        StandardCharsets
                                                                                                .UTF_16BE))))
                        .toList();
        for (int from = 0; from < entries.size(); from += BLOCK) {
            var block = entries.subList(from, Math.min(from + BLOCK, entries.size()));
            map.append(block.size()).append(" beginbfchar\n");
            block.forEach(map::append);
            map.append("endbfchar\n");
        }
        return map.append(FOOT).toString();
    }
}
