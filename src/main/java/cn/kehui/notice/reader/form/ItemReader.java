package cn.kehui.notice.reader.form;

import cn.kehui.notice.reader.DutyDraft.Item;
import cn.kehui.notice.reader.DutyDraft.Item.Medium;
import cn.kehui.notice.reader.date.Numeral;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How each thing that is due is wanted: copies, on paper or as a file, of which kind, stamped. */
public final class ItemReader {
    private static final Pattern COPIES =
            Pattern.compile("(?:一式)?(\\d{1,2}|[一二两三四五六七八九十]{1,2})(?:份|套)(?!材料以上)");
    private static final Pattern PAPER = Pattern.compile("纸质|书面|打印|原件|邮寄|寄送|一式");
    private static final Pattern FILE =
            Pattern.compile("电子|扫描|邮箱|[@]|PDF|pdf|[Ww]ord|WORD|[Ee]xcel|平台|系统|光盘|U盘");
    private static final Pattern FORMAT =
            Pattern.compile(
                    "(?<![A-Za-z])(PDF|Word|Excel|JPG|PPT|MP4|doc|docx|xls|xlsx)(?![A-Za-z])",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STAMPED = Pattern.compile("盖章|公章|签章|加盖");

    private ItemReader() {}

    /**
     * The things of a duty with how each is wanted. What the sentence says of one thing holds for
     * that; what it says behind the last holds for all.
     *
     * @param things that are due, in their order
     * @param sentence that asks for them
     */
    public static List<Item> of(List<String> things, String sentence) {
        var items = new ArrayList<Item>();
        var places = places(things, sentence);
        var behind = behind(places, sentence);
        for (int i = 0; i < things.size(); i++) {
            var own = own(places, i, sentence);
            items.add(item(things.get(i), own, own + behind));
        }
        return List.copyOf(items);
    }

    private static int[] places(List<String> things, String sentence) {
        var places = new int[things.size()];
        int from = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = sentence.indexOf(things.get(i), from);
            from = places[i] < 0 ? from : places[i] + things.get(i).length();
        }
        return places;
    }

    /** What stands behind a thing, up to the next or to the clause's end. */
    private static String own(int[] places, int i, String sentence) {
        if (places[i] < 0) {
            return "";
        }
        int to = i + 1 < places.length && places[i + 1] > 0 ? places[i + 1] : sentence.length();
        int depth = 0;
        for (int at = places[i]; at < to; at++) {
            char c = sentence.charAt(at);
            depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "，。；".indexOf(c) >= 0) {
                to = at;
            }
        }
        return sentence.substring(places[i], to);
    }

    /** What stands behind the last of them holds for all. */
    private static String behind(int[] places, String sentence) {
        int last = places.length - 1;
        return last < 0 || places[last] < 0
                ? sentence
                : sentence.substring(places[last] + own(places, last, sentence).length());
    }

    private static Item item(String name, String own, String all) {
        var copies = COPIES.matcher(own.isEmpty() ? all : own);
        boolean counted = copies.find();
        return new Item(
                name,
                counted ? Numeral.of(copies.group(1)) : 0,
                media(all),
                FORMAT.matcher(all)
                        .results()
                        .map(found -> found.group(1).toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                STAMPED.matcher(all).find());
    }

    private static Set<Medium> media(String words) {
        var media = EnumSet.noneOf(Medium.class);
        if (PAPER.matcher(words).find()) {
            media.add(Medium.PAPER);
        }
        if (FILE.matcher(words).find()) {
            media.add(Medium.FILE);
        }
        return media;
    }
}
