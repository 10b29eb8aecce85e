package cn.kehui.launch.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One measured figure with its floor: what the machine does, in the same run, when the least of the
 * work is done.
 *
 * @param floorOf what the floor measures
 */
public record Figure(String work, double value, String unit, double floor, String floorOf) {
    public double ratio() {
        return floor == 0 ? 0 : value / floor;
    }

    /** One line of JSON. */
    public String json() {
        var text = new java.io.StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("work", work);
            json.writeName("value").writeNumber(rounded(value));
            json.writeStringProperty("unit", unit);
            json.writeName("floor").writeNumber(rounded(floor));
            json.writeStringProperty("floorOf", floorOf);
            json.writeName("ratio").writeNumber(rounded(ratio()));
            json.writeEndObject();
        }
        return text.toString();
    }

    /** One line for people. */
    public String words() {
        return "%-52s %8s %-4s  floor %10s (%s)  ratio %s"
                .formatted(work, plain(value), unit, plain(floor), floorOf, plain(ratio()));
    }

    private static String plain(double number) {
        return rounded(number).toPlainString();
    }

    private static BigDecimal rounded(double number) {
        var rounded = BigDecimal.valueOf(number).round(new MathContext(3));
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
