package cn.kehui.ground.picture;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself about having been made by a machine.
 *
 * @param label what the block AIGC says (1 made, 2 perhaps, 3 suspected), empty where it says
 *     nothing; null: there is no such block
 * @param block the block's own words, which go along with every copy; empty: there is none
 * @param other what else says so, empty: nothing does
 */
public record MadeByMachine(@Nullable String label, String block, String other) {
    private static final String BLOCK = "AIGC";
    private static final int NEAR = 600;
    private static final int LONGEST = 40;
    private static final int LONG = 4000;

    /** Words of other marks: of the press, and of programs that draw. */
    private static final List<String> OTHERS =
            List.of(
                    "trainedAlgorithmicMedia",
                    "compositeWithTrainedAlgorithmicMedia",
                    "algorithmicMedia",
                    "Stable Diffusion",
                    "ComfyUI",
                    "Midjourney",
                    "DALL-E",
                    "NovelAI",
                    "Negative prompt:");

    public static MadeByMachine of(byte[] beside) {
        var text = text(beside);
        var other = OTHERS.stream().filter(text::contains).findFirst().orElse("");
        var label = label(text);
        return new MadeByMachine(label, label == null ? "" : block(text, label), other);
    }

    /** With two bytes a letter as with one. */
    private static String text(byte[] beside) {
        var letters = new byte[beside.length];
        int count = 0;
        for (byte one : beside) {
            if (one != 0) {
                letters[count++] = one;
            }
        }
        return new String(letters, 0, count, StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String label(String text) {
        for (int at = text.indexOf(BLOCK); at >= 0; at = text.indexOf(BLOCK, at + 1)) {
            var near = text.substring(at, Math.min(text.length(), at + NEAR));
            int label = near.indexOf("Label");
            if (label > 0) {
                return value(near.substring(label + "Label".length()));
            }
            if (near.contains("ContentProducer") || near.contains("ProduceID")) {
                return "";
            }
        }
        boolean named = text.toLowerCase(Locale.ROOT).contains("tc260") && text.contains(BLOCK);
        return named ? "" : null;
    }

    /** As it stands there, from its first brace to the one that closes it. */
    private static String block(String text, String label) {
        var plain = plain(text);
        for (int at = plain.indexOf(BLOCK); at >= 0; at = plain.indexOf(BLOCK, at + 1)) {
            int from = plain.indexOf('{', at);
            int depth = 0;
            for (int i = from; from >= 0 && i < Math.min(plain.length(), from + LONG); i++) {
                depth += plain.charAt(i) == '{' ? 1 : plain.charAt(i) == '}' ? -1 : 0;
                if (depth == 0 && plain.substring(from, i).contains("Label")) {
                    return plain.substring(from, i + 1);
                }
            }
        }
        return "{\"Label\":\"" + label + "\"}";
    }

    private static String plain(String text) {
        return text.replace("&quot;", "\"").replace("&#34;", "\"").replace("\\", "");
    }

    /** In JSON, in JSON within XML, as an attribute or an element. */
    private static String value(String after) {
        var plain = plain(after);
        int from = 0;
        while (from < plain.length() && "\"':=> ".indexOf(plain.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < plain.length()
                && to - from < LONGEST
                && (Character.isLetterOrDigit(plain.charAt(to)) || plain.charAt(to) == '-')) {
            to++;
        }
        return plain.substring(from, to);
    }
}
