package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.DutyDraft.Route;
import cn.kehui.notice.reader.duty.issuer.IssuerActs;
import cn.kehui.notice.reader.text.Clean;
import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The ways something goes: who sends it where, as the clauses of a sentence say. */
final class Routes {
    private static final Pattern SENDS =
            Pattern.compile(
                    "(?:报送|上报|呈报|反馈(?!资料|材料|表|意见表|制度|机制)|提交|发送|发(?![展布动现生挥放起表行])|寄送|寄|送|快递(?=至|到|给)|(?<![提递上成移转社外结相])交(?![流通易叉付接往替界谈友互汇响])|传真|(?<!宣)传(?!真|达|播|统|承)|(?<!汇|通|简|举|播|预|海|申|填|限)报(?!名|告|道|刊|表)|递交|(?<!拟)申报(?!表|书|材料|单位|人|时间|条件|项目|团队|主体|意向)|推荐(?=至|到)|备案(?!表)|投稿|回复|上传)(?:至|到|给|往|送|(?<=送)达|(?<=交)由)?(?=[“\\p{IsHan}])|向(?=[\\p{IsHan}（）]{2,30}(?:报送|报备|备案|上报|上交|提交|递交|反馈|推荐|申报))|(?=[至到给])(?<=(?:报送|上报|提交|发送|反馈|邮寄|寄送|报)[^，。；]{1,30})(?:至|到|给)(?=[“\\p{IsHan}])");

    /** A mailbox that is said to be whose: 指定邮箱, 联系人邮箱. */
    private static final Pattern MAILBOX = Pattern.compile("(?!电子).{2,12}邮箱");

    private static final Pattern BRACKET =
            Pattern.compile(
                    "[（(](?=[^（）()报发]*+[报发])([^（）()]*+(?:[（(][^（）()]*+[）)])?[^（）()]*+)[）)]");
    private static final Pattern WHEN =
            Pattern.compile(
                    "(?:^|[，；。：（(、])((?:由|属|属于|凡|如|涉及|其中)?[^，；。：（]{2,60}?的)，?(?:请|应|须|可|直接)?$");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "(?:^|[，；。：（(])((?:各|有关|相关|市|省|区|县|驻|全|高校|学会|企业)[^，；。：]{1,80}?)(?:应|须|请|可|直接|统一|分别)?$");

    private final Clean clean;
    private final Sentence sentence;
    private final List<Route> routes = new ArrayList<>();

    private Routes(Clean clean, Sentence sentence) {
        this.clean = clean;
        this.sentence = sentence;
    }

    /**
     * Those of a part of a sentence.
     *
     * @param debtors who owe it: where two senders have two receivers, each has its own
     */
    static List<Route> of(Clean clean, Sentence sentence, int[] part, List<String> debtors) {
        var routes = new Routes(clean, sentence);
        var text = sentence.text().substring(0, part[1]);
        var bracket = BRACKET.matcher(text);
        while (bracket.find(Math.max(part[0], bracket.hitEnd() ? part[0] : part[0]))) {
            routes.clauses(text, bracket.start(1), bracket.end(1), List.of());
            break;
        }
        if (routes.routes.size() < 2) {
            routes.routes.clear();
            routes.clauses(text, part[0], part[1], debtors);
        }
        if (routes.routes.isEmpty()) {
            var channel = Channels.of("", text.substring(part[0]));
            if (!channel.isEmpty()) {
                routes.add("", "", channel, part);
            }
        } else if (routes.routes.size() == 1) {
            routes.beside(text.substring(part[0]));
        }
        return routes.distinct(text.substring(part[0]).contains("电子版") ? "电子版" : "");
    }

    /** The second way of what goes to one office: a mailbox, and paper by post. */
    private void beside(String text) {
        var one = routes.getFirst();
        var ways = new LinkedHashSet<String>();
        if (!one.channel().isEmpty()) {
            ways.add(one.channel());
        }
        for (var way : Channels.of("", text).split("，")) {
            boolean told =
                    ways.stream().anyMatch(known -> known.contains(way) || way.contains(known));
            boolean far =
                    way.contains("@")
                            || text.indexOf('@') < 0 && MAILBOX.matcher(way).matches()
                            || Channels.place(way)
                            || Channels.online(way);
            if (!told && far) {
                ways.add(way);
            }
        }
        routes.set(0, new Route(one.when(), one.to(), String.join("，", ways), one.span()));
    }

    private void clauses(String text, int from, int to, List<String> debtors) {
        var found = SENDS.matcher(text).region(from, to);
        int last = from;
        while (routes.size() <= ReadLimits.ROUTES.most() && found.find()) {
            var target = Targets.at(text, found.end());
            // 《某局关于转发某厅通知的通知》: a title sends nothing
            boolean titled =
                    text.lastIndexOf('《', found.start()) > text.lastIndexOf('》', found.start());
            if (titled || target.offices().isEmpty()) {
                continue;
            }
            int end = clauseEnd(text, target.to(), to);
            var before =
                    text.substring(
                            Math.max(Math.min(last, found.start()), found.start() - 120),
                            found.start());
            if (IssuerActs.sendsOn(before, !routes.isEmpty())
                    || text.startsWith("向", found.start()) && IssuerActs.upward(before)
                    || IssuerActs.meanwhile(text, target.to())) {
                continue;
            }
            var said = when(before);
            var when = List.of(said).equals(debtors) ? "" : said;
            var channel = Channels.of(target.rest(), text.substring(found.start(), end));
            boolean apart =
                    target.offices().size() > 1
                            && target.offices().size() == debtors.size()
                            && text.substring(from, found.end()).contains("分别");
            for (int i = 0; i < target.offices().size(); i++) {
                add(
                        apart ? debtors.get(i) : when,
                        target.offices().get(i),
                        channel,
                        new int[] {found.start(), end});
            }
            last = target.to();
        }
    }

    private static int clauseEnd(String text, int from, int to) {
        int end = from;
        while (end < to && "。；".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var next = SENDS.matcher(text).region(Math.min(from, to), to);
        return next.find() ? Math.min(end, next.start()) : end;
    }

    private static String when(String before) {
        var which = WHEN.matcher(before);
        if (which.find()) {
            return which.group(1);
        }
        var who = SUBJECT.matcher(before);
        var words = who.find() ? who.group(1) : "";
        return words.matches("[^（]*）|.*(?:报送|于|将|表|报告|材料|总结|要|月|后|需|确定).*") ? "" : words;
    }

    private void add(String when, String to, String channel, int[] at) {
        routes.add(
                new Route(
                        when,
                        to,
                        channel,
                        clean.span(sentence.from() + at[0], sentence.from() + at[1])));
    }

    private List<Route> distinct(String otherwise) {
        var kept = new ArrayList<Route>();
        for (var route : routes) {
            int same = -1;
            for (int i = 0; i < kept.size(); i++) {
                boolean one =
                        kept.get(i).to().equals(route.to())
                                && kept.get(i).when().equals(route.when());
                same = one ? i : same;
            }
            if (same >= 0 && route.channel().contains("@")) {
                kept.set(same, Ways.of(List.of(kept.get(same)), List.of(route)).getFirst());
            } else if (same < 0) {
                kept.add(
                        route.channel().isEmpty()
                                ? new Route(route.when(), route.to(), otherwise, route.span())
                                : route);
            }
        }
        return List.copyOf(kept);
    }
}
