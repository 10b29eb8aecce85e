package cn.kehui.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An OFD of one page or more, in which letters and lines are set at places in millimetres. */
public final class Ofd {
    private static final String SPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";
    private static final float SIZE = 4;
    private static final float HIGH = 8;

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder page = new StringBuilder();
    private int pages;
    private float y = 20;

    /** Where the last row of a table ends that has no line beneath it yet; 0: there is none. */
    private float wide;

    /** A line of text at the left margin, or farther in. */
    public Ofd line(float in, String words) {
        tableEnd();
        text(20 + in, y + SIZE, words);
        y += HIGH;
        return this;
    }

    private void text(float x, float base, String words) {
        var steps = new StringBuilder();
        words.codePoints().forEach(one -> steps.append(one < 128 ? SIZE / 2 : SIZE).append(' '));
        page.append(
                ("<ofd:TextObject ID=\"1\" Boundary=\"%s %s 200 6\" Font=\"2\" Size=\"%s\"><ofd:CGTransform CodePosition=\"0\"/>"
                                + "<ofd:TextCode X=\"0\" Y=\"4\" DeltaX=\"%s\">%s</ofd:TextCode></ofd:TextObject>")
                        .formatted(x, base - 4, SIZE, steps.toString().strip(), words));
    }

    private void stroke(float x1, float y1, float x2, float y2) {
        page.append(
                ("<ofd:PathObject ID=\"3\" Boundary=\"0 0 210 297\" LineWidth=\"0.2\"><ofd:AbbreviatedData>M %s %s L %s %s</ofd:AbbreviatedData></ofd:PathObject>")
                        .formatted(x1, y1, x2, y2));
    }

    /**
     * A row of a ruled table.
     *
     * @param edges in millimetres from the margin
     * @param cells null: the cell goes on with the one above, so that no line parts them
     */
    public Ofd row(float[] edges, String... cells) {
        float left = 20;
        stroke(left, y, left, y + HIGH);
        for (int i = 0; i < edges.length; i++) {
            float right = 20 + edges[i];
            if (cells[i] != null) {
                stroke(left, y, right, y);
                text(left + 1, y + SIZE + 1, cells[i]);
            }
            stroke(right, y, right, y + HIGH);
            left = right;
        }
        y += HIGH;
        wide = left;
        return this;
    }

    private void tableEnd() {
        if (wide > 0) {
            stroke(20, y, wide, y);
            wide = 0;
        }
    }

    public Ofd part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    public Ofd pageEnd() {
        tableEnd();
        parts.put(
                "Doc_0/Pages/Page_" + pages++ + "/Content.xml",
                "<?xml version=\"1.0\"?><ofd:Page "
                        + SPACE
                        + "><ofd:Content><ofd:Layer ID=\"9\" Type=\"Body\">"
                        + page
                        + "</ofd:Layer></ofd:Content></ofd:Page>");
        page.setLength(0);
        y = 20;
        return this;
    }

    public Path write(Path file) throws IOException {
        var list = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            list.append(
                    "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i, i));
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(
                    zip,
                    "OFD.xml",
                    "<ofd:OFD "
                            + SPACE
                            + " DocType=\"OFD\"><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
            put(
                    zip,
                    "Doc_0/Document.xml",
                    "<ofd:Document "
                            + SPACE
                            + "><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>"
                            + list
                            + "</ofd:Pages></ofd:Document>");
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
