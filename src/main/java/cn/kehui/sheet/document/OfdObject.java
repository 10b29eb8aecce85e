package cn.kehui.sheet.document;

import cn.kehui.sheet.document.RuledPage.Glyph;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Something printed on a page of an OFD: where it stands, in millimetres, and how it is turned.
 *
 * @param turned the six numbers that turn its own places into those of its box
 */
record OfdObject(float left, float top, float size, float[] turned) {
    /** Points in a millimetre. */
    private static final float POINTS = 72 / 25.4f;

    private static final int MOST = 100_000;

    static OfdObject of(XMLStreamReader xml) {
        var box = numbers(SafeXml.attribute(xml, "Boundary"));
        var turned = numbers(SafeXml.attribute(xml, "CTM"));
        var size = numbers(SafeXml.attribute(xml, "Size"));
        return new OfdObject(
                box.size() < 2 ? 0 : box.get(0),
                box.size() < 2 ? 0 : box.get(1),
                size.isEmpty() ? 3 : size.getFirst(),
                turned.size() < 6
                        ? new float[] {1, 0, 0, 1, 0, 0}
                        : new float[] {
                            turned.get(0),
                            turned.get(1),
                            turned.get(2),
                            turned.get(3),
                            turned.get(4),
                            turned.get(5)
                        });
    }

    /** Numbers between spaces; what is none ends them. */
    private static List<Float> numbers(@Nullable String words) {
        var numbers = new ArrayList<Float>();
        for (var word : words == null ? new String[0] : words.strip().split("[\\s,]+")) {
            try {
                numbers.add(Float.parseFloat(word));
            } catch (NumberFormatException e) {
                return numbers;
            }
            if (numbers.size() > MOST) {
                throw new Limits.TooMuch("numbers");
            }
        }
        return numbers;
    }

    private float x(float x, float y) {
        return POINTS * (left + turned[0] * x + turned[2] * y + turned[4]);
    }

    private float y(float x, float y) {
        return POINTS * (top + turned[1] * x + turned[3] * y + turned[5]);
    }

    /** Reads to the end of the object. */
    void text(XMLStreamReader xml, RuledPage page) throws XMLStreamException {
        float fromX = 0;
        float fromY = 0;
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("TextCode")) {
                var x = numbers(SafeXml.attribute(xml, "X"));
                var y = numbers(SafeXml.attribute(xml, "Y"));
                fromX = x.isEmpty() ? fromX : x.getFirst();
                fromY = y.isEmpty() ? fromY : y.getFirst();
                var right = steps(SafeXml.attribute(xml, "DeltaX"));
                var down = steps(SafeXml.attribute(xml, "DeltaY"));
                letters(SafeXml.text(xml), new Way(fromX, fromY, right, down), page);
            } else if (event == XMLStreamReader.START_ELEMENT) {
                open++;
            }
        }
    }

    /** Where the first letter stands, and how far it is from each to the next. */
    private record Way(float x, float y, List<Float> right, List<Float> down) {}

    private void letters(String words, Way way, RuledPage page) {
        float x = way.x();
        float y = way.y();
        var right = way.right();
        var down = way.down();
        float scale = (float) Math.hypot(turned[0], turned[1]);
        int at = 0;
        for (int point : words.codePoints().toArray()) {
            var letter = Character.toString(point);
            float own = size * (point < 0x2000 ? 0.5f : 1);
            float wide =
                    at < right.size() && right.get(at) > 0 ? Math.min(own, right.get(at)) : own;
            float begin = x(x, y);
            page.add(
                    new Glyph(
                            letter,
                            begin,
                            begin + POINTS * scale * wide,
                            y(x, y),
                            POINTS * scale * size));
            x += at < right.size() ? right.get(at) : down.isEmpty() ? wide : 0;
            y += at < down.size() ? down.get(at) : 0;
            at++;
        }
    }

    /** From one letter to the next; {@code g 3 4.2} says 4.2 three times. */
    private static List<Float> steps(@Nullable String said) {
        var steps = new ArrayList<Float>();
        var words = said == null ? new String[0] : said.strip().split("\\s+");
        try {
            for (int i = 0; i < words.length; i++) {
                if (words[i].equals("g") && i + 2 < words.length) {
                    int times = Integer.parseInt(words[i + 1]);
                    float step = Float.parseFloat(words[i + 2]);
                    for (int time = 0; time < times; time++) {
                        add(steps, step);
                    }
                    i += 2;
                } else {
                    add(steps, Float.parseFloat(words[i]));
                }
            }
        } catch (NumberFormatException e) {
            // what is no number ends them
        }
        return steps;
    }

    private static void add(List<Float> steps, float step) {
        if (steps.size() > MOST) {
            throw new Limits.TooMuch("steps");
        }
        steps.add(step);
    }

    /** Reads to the end of the object. */
    void path(XMLStreamReader xml, RuledPage page) throws XMLStreamException {
        var drawn = new StringBuilder();
        for (int open = 1; open > 0 && xml.hasNext(); ) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("AbbreviatedData")) {
                drawn.append(' ').append(SafeXml.text(xml));
            } else if (event == XMLStreamReader.START_ELEMENT) {
                open++;
            }
        }
        new OfdStrokes(this, page).draw(drawn.toString());
    }

    float[] point(float x, float y) {
        return new float[] {x(x, y), y(x, y)};
    }
}
