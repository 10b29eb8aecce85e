package cn.kehui.notice.reader.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What is due where the sentence names it before the day, or the sentence before does. */
final class Clauses {
    private static final Pattern CLAUSE =
            Pattern.compile("(?:^|[，。；：])([^，。；：]{4,60})[，。；][^，。；]{0,12}$");

    /** 推荐表要求一式三份，于…前报送: the paper whose copies the sentence begins with. */
    private static final Pattern FIRST =
            Pattern.compile(
                    "^(?:\\d{1,2}[.．、]|[（(][一二三四五六七八九十\\d]{1,2}[）)])?((?:《[^》]{2,60}》|[\\p{IsHan}]{0,14}(?:表|书|材料|报告|总结|方案|名单))(?:[、和及](?:《[^》]{2,60}》|[\\p{IsHan}]{0,14}(?:表|书|材料|报告|总结|方案|名单))){0,5})(?:要求|均|一律|统一|请|须|需|应){0,2}(?:各?一式|用A4|加盖|双面|打印|签字|制作)");

    /** 填写某奖提名书: the paper that a form's sentence fills. */
    private static final Pattern FILLED =
            Pattern.compile("(?:填写|填报|提交|撰写)([\\p{IsHan}“”\\d]{2,30}?[书表])(?=[，。；]|$)");

    /** 推荐作品不退还，请自留备份: nothing that is sent. */
    private static final Pattern KEEPS = Pattern.compile("自留|备份|不退|不予?退|留存");

    /** 纸质版一式5份: on what it comes, and not what. */
    private static final Pattern SHAPE = Pattern.compile("(?:纸质|电子|书面)(?:版|件|稿)(?:各?一式|（|\\d|$)");

    /** 报送至某处，截止日期为: whereto, and not what. */
    private static final Pattern SENT =
            Pattern.compile("(?:统一|一并|及时)?" + AskingVerbs.SEND + "[至到给往]");

    /** 4）以上材料报送至某处，截止日期为: the number of the item, and whereto it goes. */
    private static final Pattern SENT_ON =
            Pattern.compile(
                    "^\\d{1,2}[)）]|(?<=(?:材料|资料|表|书|报告|作品))(?:统一|一并|请|须|需){0,2}"
                            + AskingVerbs.SEND
                            + "[至到给往].*$");

    /** 积极推荐本地的产品参加展销: what is recommended. */
    private static final String OURS =
            "^(?:积极|认真|踊跃)?(?:推荐|组织)(本(?:地|区|市|县|校|单位|部门)[^，。；：]{2,40}?)参加[^，。；：]{0,20}$";

    /** How many sentences away the papers may be named. */
    private static final int NEAR = 6;

    private Clauses() {}

    /**
     * The papers that an earlier sentence of the paragraph names: 提交甲和乙。…。于某日前报送.
     *
     * @param settled is told of that sentence
     */
    private static What.Thing further(List<Sentence> around, int here, Consumer<Sentence> settled) {
        int line = around.get(here).line();
        for (int i = here - 1; i >= 0 && i > here - NEAR && around.get(i).line() == line; i--) {
            var text = around.get(i).text();
            var named = KEEPS.matcher(text).find() ? List.<String>of() : NamedPapers.named(text);
            if (!named.isEmpty()) {
                settled.accept(around.get(i));
                return new What.Thing(String.join("、", named), named);
            }
        }
        return new What.Thing("", List.of());
    }

    /**
     * What other sentences name, where the words name nothing or only point.
     *
     * @param settled is told of those sentences
     */
    static What.Thing elsewhere(
            What.Thing own, List<Sentence> around, int here, Consumer<Sentence> settled) {
        var first = own.parts().size() > 1 ? own.parts().getFirst() : "";
        if (first.startsWith("以下") && Meant.points(first)) {
            return listed(own, Meant.list(first, around, here), around, settled);
        }
        var thing = own.words().isEmpty() ? further(around, here, settled) : own;
        if (!thing.words().isEmpty() && !Meant.points(thing.words())) {
            return thing;
        }
        var pointed = thing.words().isEmpty() ? "上述材料" : thing.words();
        var meant = Meant.list(pointed, around, here);
        around.subList(meant.from(), meant.to()).forEach(settled);
        var papers = meant.things();
        return papers.isEmpty() ? thing : new What.Thing(String.join("、", papers), papers);
    }

    /** 以下材料 and a form: the items that follow, and the form where none of them is it. */
    private static What.Thing listed(
            What.Thing own, Meant.Listed meant, List<Sentence> around, Consumer<Sentence> settled) {
        if (meant.things().isEmpty()) {
            return own;
        }
        around.subList(meant.from(), meant.to()).forEach(settled);
        var papers = new ArrayList<>(meant.things());
        for (var one : own.parts().subList(1, own.parts().size())) {
            boolean known =
                    papers.stream().anyMatch(item -> Things.same(item, one) || one.endsWith(item));
            if (!known) {
                papers.add(one);
            }
        }
        return new What.Thing(String.join("、", papers), List.copyOf(papers));
    }

    /**
     * What the clause before the time speaks of, else the sentence before.
     *
     * @param clauses up to the time
     * @param settled is called where the sentence before names the papers
     */
    static What.Thing before(String clauses, String previous, Runnable settled) {
        var first = FIRST.matcher(clauses);
        if (first.find()) {
            return What.thing(first.group(1));
        }
        for (var text : new String[] {clauses, previous}) {
            var filled = FILLED.matcher(text);
            if (text.equals(previous) && SHAPE.matcher(clauses).lookingAt() && filled.find()) {
                settled.run();
                return What.thing(filled.group(1));
            }
            var titles = Things.titled(text);
            if (!titles.isEmpty()) {
                if (text.equals(previous)) {
                    settled.run();
                }
                return What.thing(titles);
            }
            var clause = CLAUSE.matcher(text);
            if (clause.find()) {
                var words = clause.group(1);
                if (KEEPS.matcher(words).find()
                        || SENT.matcher(words).lookingAt()
                        || SHAPE.matcher(words).lookingAt()
                        || words.matches(".*(?:后|时|期间)")) {
                    continue;
                }
                return What.thing(
                        SENT_ON.matcher(words)
                                .replaceAll("")
                                .replaceFirst(
                                        "^(?:\\d{1,2}[.．、)）])?(?:同时|并|另外|此外)?(?:请)?(?:各|有关)[^，。；]{0,20}?(?:在近期内?)?(?:要|应|须|需)?(?=推荐|申报|组织|开展|做好|积极|认真|落实|完成)",
                                        "")
                                .replaceFirst(OURS, "$1"));
            }
        }
        return new What.Thing("", List.of());
    }
}
