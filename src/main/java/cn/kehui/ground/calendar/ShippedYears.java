package cn.kehui.ground.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

/**
 * The years that come with the product: {@code calendar/README.md} in the resources tells whence.
 */
final class ShippedYears {
    static final int FIRST = 2021;
    static final int LAST = 2026;

    private ShippedYears() {}

    static List<LegalYear> all() {
        return IntStream.rangeClosed(FIRST, LAST).mapToObj(ShippedYears::year).toList();
    }

    /** Another number whenever a file has changed. */
    static int checksum() {
        var sum = new CRC32();
        IntStream.rangeClosed(FIRST, LAST).forEach(year -> sum.update(bytes(year)));
        return (int) sum.getValue();
    }

    private static LegalYear year(int year) {
        var text = new String(bytes(year), UTF_8);
        var source = text.lines().findFirst().orElseThrow().substring(1);
        var check = YearRules.check(new YearSheet("" + year, source, text), List.of());
        if (!check.findings().isEmpty()) {
            throw new IllegalStateException(
                    "calendar/" + year + ".csv: " + check.findings().getFirst().message());
        }
        return new LegalYear(year, check.year().source(), false, check.year().days());
    }

    private static byte[] bytes(int year) {
        try (var in = ShippedYears.class.getResourceAsStream("/calendar/" + year + ".csv")) {
            if (in == null) {
                throw new IllegalStateException("the product comes with calendar/" + year + ".csv");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("calendar/" + year + ".csv cannot be read", e);
        }
    }
}
