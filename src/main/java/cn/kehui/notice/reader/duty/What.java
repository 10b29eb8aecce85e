package cn.kehui.notice.reader.duty;

import java.util.List;
import java.util.regex.Pattern;

/** What is due: the object of the sentence. */
final class What {
    private static final Pattern HAVING =
            Pattern.compile(
                    "(?<!现)(?:将|把)(?!于|在|优先|由|对|按照|根据|依据|组织|适时|择优|举办|其(?:[整统一压打命报发提于在]|并)|它们?)((?:[^，。；（《]|（(?:[^（）]|（[^（）]{0,20}）){0,60}）|《[^》]{0,80}》|，(?=[^，。；]{0,40}"
                            + AskingVerbs.SEND
                            + ")){1,100}?)(?=(?:于|在(?=\\d|[^，。；]{0,16}(?:前|内|期间|时间|网|平台|系统|客户端))|以(?!上|下|及)|通过(?!推荐|审核|初审|评审|审查|验收|认定|复核)|按|分别|一并|统一|汇总(?!表|单|情况|材料)|书面|加盖(?![^，。；]{0,16}章的)|盖章(?!版、|后的|的)|经(?!费|济|验|营|历|典))[^，。；]{0,40}?"
                            + AskingVerbs.SEND
                            + "|电子版?(?:发|报)|(?!(?:申报|上报|报名|推荐)(?:材料|资料|[书表]))"
                            + AskingVerbs.SEND
                            + ")");

    private static final Pattern MAKING =
            Pattern.compile(
                    "(?:形成|撰写|填写|填报|填好|编制|制定|制订|准备|提供|整理|汇总(?!表|单|情况)|收集|提交|报送)(?!后)(?:好|完整)?((?:[^，。；（《]|（[^）]{0,80}）|《[^》]{0,80}》){0,100}?"
                            + Things.NOUN
                            + "(?:》)?(?:（[^）]{0,60}）)?(?:[、和及与](?:[^，。；（]|（[^）]{0,60}）){0,100}?"
                            + Things.NOUN
                            + "(?:等)?){0,30}(?:》)?(?:（[^）]{0,60}）)?(?:、(?:[^，。；（]|（[^）]{0,60}）)*+)?(?:，(?:连同|并附|附|以及|同时附)(?:[^，。；（《]|（[^）]{0,60}）|《[^》]{0,80}》)*+)?)");

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:^|[，。；：、的请]|前|报送|上报|提交|推荐)([\\p{IsHan}“”\\d]{0,24}?"
                            + Things.NOUN
                            + ")(?![\\p{IsHan}]{0,40}(?:要求|精神))");

    /** 申报材料于10月30日前报送: what is sent stands before the day. */
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:^|[，。；：）)]|\\d[.．、])([\\p{IsHan}“”]{0,16}?"
                            + Things.NOUN
                            + ")(?:的?(?:电子版|纸质版))?(?:请|需|须|应|要|统一){0,2}(?:于|在)\\d");

    private static final Pattern LABEL =
            Pattern.compile(
                    "([\\p{IsHan}]{0,24}(?:报名|申报|征集|征文|征稿|投稿|推荐|作品提交|提交|报送|填报|注册|登记|申请))(?:[^，。；：]{0,6})?(?:时间|期限|日期|截止|阶段|期(?=[为：]))");

    /** 预赛由各单位自行组织，于某日前完成: what is to be done with. */
    private static final Pattern HELD =
            Pattern.compile(
                    "(?:^|[。；）.、])([\\p{IsHan}]{2,12})由[^，。；]{2,30}(?:组织|负责|承办|开展|实施)[^。；]{0,60}前完成(?=[，。；]|$)");

    /** 请将申请表彰的单位将总结报送: who sends it was said with the same word. */
    private static final Pattern AGAIN = Pattern.compile("^[^《（将]{2,40}单位将(?=.{2})");

    /** How it goes, and not what. */
    private static final Pattern WAY = Pattern.compile("邮箱|[@]|平台|系统|公众号|微信|QQ|网址|网站");

    /** 寄送至某处: the verb, and whereto. */
    private static final Pattern TOWARDS = Pattern.compile(".{0,2}[至到给往]");

    /** The words of it, and it part by part. */
    record Thing(String words, List<String> parts) {}

    /** 在报送正式表格的同时报送电子版: what goes beside it was named before. */
    private static final Pattern MEANWHILE =
            Pattern.compile(
                    "在[^，。；]{0,20}?(?:报送|上报|提交|填写|填报)[^，。；]{1,20}?的同时，?|(?:对照|参照|依据)《[^》]{2,60}》(?:（[^）]{0,20}）)?");

    private What() {}

    /**
     * @param from the part of the sentence that speaks of one due date
     * @param due where that date stands, begin and end
     */
    static Thing of(String sentence, int from, int to, int[] due) {
        var part = MEANWHILE.matcher(Told.uncited(sentence.substring(from, to))).replaceAll("");
        var behind =
                MEANWHILE
                        .matcher(Told.uncited(sentence.substring(Math.min(due[1], to), to)))
                        .replaceAll("");
        return AlsoSent.with(FilledForms.with(read(part, behind), part), behind);
    }

    private static Thing read(String part, String behind) {
        var stage = Acts.stage(behind);
        if (!stage.isEmpty()) {
            return thing(Tidied.of(stage));
        }
        var received = Acts.taken(behind);
        if (!received.isEmpty()) {
            return thing(received);
        }
        var product = FilledForms.of(behind.isEmpty() ? part : behind);
        if (!product.isEmpty()) {
            return thing(Tidied.of(product));
        }
        var having = HAVING.matcher(part);
        while (having.find()) {
            var words = Tidied.of(having.group(1));
            boolean copy = words.matches("(?:电子版|纸质版|盖章|扫描件|及|和|、)++");
            if (!copy && words.length() >= 2 && !words.matches(".*(?:加强|作为|纳入|充分|融入|一体|，请).*")) {
                return thing(AGAIN.matcher(words).replaceFirst(""));
            }
        }
        var object = VerbObject.of(behind);
        if (!object.isEmpty()) {
            return thing(object);
        }
        var entered = Acts.entered(behind);
        if (!entered.isEmpty()) {
            return thing(Tidied.of(entered));
        }
        var making = MAKING.matcher(part);
        String last = "";
        while (making.find()) {
            last = Tidied.of(making.group(1));
        }
        if (last.length() >= 2) {
            return thing(last);
        }
        var titled = Things.titled(part);
        return titled.isEmpty() ? named(part, behind) : thing(titled);
    }

    private static Thing named(String part, String behind) {
        var settled = Acts.settled(part);
        if (!settled.isEmpty()) {
            return thing(settled);
        }
        var subject = SUBJECT.matcher(part);
        if (subject.find()) {
            return thing(Tidied.of(subject.group(1)));
        }
        var until = Acts.until(part);
        if (!until.isEmpty()) {
            return thing(until);
        }
        var held = HELD.matcher(part);
        if (held.find()) {
            return thing(held.group(1));
        }
        var label = LABEL.matcher(part);
        if (label.find()) {
            var words = label.group(1);
            return thing(Acts.unsent(words.substring(words.lastIndexOf('的') + 1)));
        }
        var named = NAMED.matcher(part);
        String last = "";
        while (named.find()) {
            last = named.group(1).matches(".*(?:进行|在).*") ? last : named.group(1);
        }
        if (last.length() >= 2) {
            return thing(Tidied.of(last));
        }
        var verb =
                Pattern.compile("(?:完成|" + AskingVerbs.SEND + ")[^，。；]{0,30}")
                        .matcher(behind.isEmpty() ? part : behind);
        return verb.find()
                        && !WAY.matcher(verb.group()).find()
                        && !TOWARDS.matcher(verb.group()).lookingAt()
                        && !verb.group().matches("(?:" + AskingVerbs.SEND + ").{0,14}")
                ? thing(verb.group())
                : new Thing("", List.of());
    }

    static Thing thing(String words) {
        return new Thing(words, Things.of(words));
    }
}
