package cn.kehui.sheet.form;

import cn.kehui.ground.base.Finding;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Reads answers that stay words: texts, dates with places, telephones, mail addresses. */
final class WordsReader {
    private static final Pattern DATE =
            Pattern.compile(
                    "\\d\\s*+月|\\d{4}\\s*+[./年-]\\s*+\\d|\\d\\s*+[./-]\\s*+\\d|[一二三四五六七八九十]月|每[天日周月年]|全年|常年|长期|周[一二三四五六日末]|星期|上旬|中旬|下旬|活动周|期间");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<!\\d)(1[3-9]\\d{9}|(0\\d{2,3}[-—–\\s]?)?[2-9]\\d{6,7}|400[- ]?\\d{3}[- ]?\\d{4}|\\d{5,6}|95\\d{3})(?!\\d)");
    private static final Pattern MAIL =
            Pattern.compile("(?<![\\w.+-])[\\w.+-]++@[\\w-]++\\.[\\w-]");

    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\.(jpe?g|png|gif|bmp|tiff?|webp|heic|emf|wmf)$");

    private WordsReader() {}

    static Reading period(Field field, String words) {
        var value = new Value.Words(words);
        return DATE.matcher(plain(words)).find()
                ? Reading.of(value)
                : Reading.of(value, Finding.asks(field.id(), "period.no-date", words));
    }

    static Reading phone(Field field, String words) {
        var value = new Value.Words(words);
        var plain = plain(words).replaceAll("(?<=\\d)[ ](?=\\d)", "");
        return none(words) || PHONE.matcher(plain).find()
                ? Reading.of(value)
                : Reading.of(value, Finding.asks(field.id(), "phone.none", words));
    }

    static Reading mail(Field field, String words) {
        var value = new Value.Words(words);
        return none(words) || MAIL.matcher(plain(words)).find()
                ? Reading.of(value)
                : Reading.of(value, Finding.asks(field.id(), "mail.none", words));
    }

    /** Names of pictures, a line each; words in their place are no picture. */
    static Reading pictures(Field field, String words) {
        boolean pictures = words.lines().allMatch(line -> PICTURE.matcher(line).find());
        return pictures
                ? Reading.of(new Value.Words(words))
                : Reading.of(
                        new Value.Unread(words), Finding.asks(field.id(), "pictures.words", words));
    }

    private static boolean none(String words) {
        return !(words.length() > 4) && words.matches("无|没有|[-—–/]+");
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC);
    }
}
