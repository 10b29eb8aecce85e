package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The papers of a list that stands item by item, or in the cells of a table. */
final class ListedItems {
    private static final Pattern ITEM =
            Pattern.compile(
                    "^(?:\\d{1,2}(?:[.．、)）]|\\s?[|｜])|[（(][\\d一二三四五六七八九十]{1,2}[）)]|[①-⑳])\\s*(.{2,200})$");
    private static final Pattern NAME =
            Pattern.compile(
                    "^(?:《[^》]{2,80}》(?:、《[^》]{2,80}》){0,3}|(?:[^，。；：（(《\\d]|（[^（）]{1,8}）(?=\\p{IsHan})){2,40}?(?:表|书|材料|资料|意见|证明|报告|总结|函|全文|抽印本|照片|视频|稿|清单|明细|复印件|说明|方案|作品|文档|PPT)(?=[（(，。；：\\d]|各?一式|原件|复印件|电子|纸质|制成|$)|[^，。；：]{0,60}?(?:"
                            + Things.NOUN
                            + "》?(?![\\p{IsHan}\\d]{1,16}(?:信息|表|书|材料|报告|照片|视频|证明))|》))");

    /** 序号 | 材料名称: the head of a table that came as text. */
    private static final Pattern ROW = Pattern.compile("[|｜].*[|｜]");

    private static final Pattern COLUMNS = Pattern.compile("[|｜]");

    /** 递交作品: what is done with an item, before its name. */
    private static final Pattern GIVEN =
            Pattern.compile("^(?:递交|提交|提供|上交|填写|各[^，。；：]{2,8}?的)(?=[《\\p{IsHan}])");

    /** （即附件2）电子稿: where it stands and in which shape, behind its name. */
    private static final Pattern FILE = Pattern.compile("（即?附件\\d{1,2}）的?(?:电子|纸质)(?:版|稿|件|文档)$");

    /** The words of a cell that says how a paper is wanted, or heads a column. */
    private static final Pattern COLUMN = Pattern.compile("名称|复印件$|原件$|电子版$|纸质$|提交|提供|加盖|盖章|须|应|如");

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{2,24}[表书单函])”");

    /** 纸件：推荐函1份: on what it comes, before its name. */
    private static final Pattern LABEL = Pattern.compile("^(?:纸质?|电子|书面)(?:件|版|材料|文件)[：:]");

    private static final int CELL = 40;

    /** What of an item is told of its papers, and no paper: ，照片请用原图. */
    private static final Pattern TOLD = Pattern.compile("[。；：]|，(?!以及|及|并附|附|和)");

    /** The next paper of the same item. */
    private static final Pattern AND =
            Pattern.compile(
                    "(?:（[^）]{0,40}）)?(?:\\d{1,2}(?:[—~至-]\\d{1,2})?[份张套])?(?:，?(?:以及|及|并附|附|和)|、)");

    private ListedItems() {}

    /** The papers of the items that begin at {@code from}. */
    static Meant.Listed of(List<Sentence> sentences, int from) {
        var items = new ArrayList<String>();
        int to = from;
        int rows = 0;
        for (; to < sentences.size() && rows < Meant.FAR; to++) {
            var sentence = sentences.get(to);
            if (sentence.cell()) {
                cell(sentence.text(), items);
                continue;
            }
            rows++;
            var item = ITEM.matcher(sentence.text());
            if (!item.matches()) {
                if (ROW.matcher(sentence.text()).find()) {
                    continue;
                }
                break;
            }
            var first = COLUMNS.split(item.group(1), 2)[0].strip();
            if (!first.startsWith("请")) {
                named(GIVEN.matcher(first).replaceFirst(""), items);
            }
        }
        return new Meant.Listed(List.copyOf(items), from, to);
    }

    /** Those of the items right before, where they stand beneath no heading. */
    static Meant.Listed before(List<Sentence> sentences, int at) {
        int from = at;
        while (from > 0
                && at - from < Meant.FAR
                && !AskingVerbs.sends(sentences.get(from - 1).text())
                && ITEM.matcher(sentences.get(from - 1).text()).matches()) {
            from--;
        }
        var items = new ArrayList<String>();
        for (int i = from; i < at; i++) {
            var item = ITEM.matcher(sentences.get(i).text());
            if (item.matches()) {
                named(item.group(1), items);
            }
        }
        boolean list = items.size() > 1;
        return list ? new Meant.Listed(List.copyOf(items), from, at) : Meant.Listed.NONE;
    }

    /** The papers of an item: 登记照，以及工作照片3张; 汇总表（附件2）、情况表（附件3）各1份. */
    private static void named(String item, List<String> into) {
        var rest =
                TOLD.split(
                                QUOTED.matcher(LABEL.matcher(item).replaceFirst(""))
                                        .replaceAll("$1"),
                                2)[0];
        var name = NAME.matcher(rest);
        int from = 0;
        while (into.size() < ReadLimits.THINGS.most() && name.region(from, rest.length()).find()) {
            Things.of(FILE.matcher(name.group()).replaceFirst("")).stream()
                    .filter(one -> !one.endsWith("材料") || !Meant.points(one))
                    .filter(one -> !into.contains(one))
                    .forEach(into::add);
            var goesOn = AND.matcher(rest).region(name.end(), rest.length());
            if (!goesOn.lookingAt()) {
                return;
            }
            from = goesOn.end();
        }
    }

    /** A paper that stands in a cell: how it is wanted stands in the others. */
    private static void cell(String text, List<String> into) {
        if (text.length() <= CELL
                && into.size() < ReadLimits.THINGS.most()
                && Meant.PAPERS.matcher(text).find()
                && !COLUMN.matcher(text).find()) {
            into.add(text);
        }
    }
}
