package cn.kehui.notice.reader.duty;

import cn.kehui.notice.reader.text.ReadLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The form that is filled of what a sentence names, or beside it. */
final class FilledForms {
    /** 将数据审核、汇总后填写《某表》: what comes of it is due, and not what it is made of. */
    private static final Pattern MADE_OF =
            Pattern.compile(
                    "(?:汇总|审核|整理|核实|核对)[^，。；《]{0,8}后，?(?:认真|如实|再)?(?:填写|填报|形成|编制|制成)((?:《[^》]{2,80}》(?:（[^）]{0,30}）)?[、和]?){1,4})");

    /** 填写《某表》，于某日前将…报送: it is filled to be sent with what is named behind. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:填写|填报|填好|完成)(?:好)?((?:《[^》]{2,80}?》(?:（[^）]{0,20}）){0,2}(?:以及|[和、及])?){1,6}|(?:[\\p{IsHan}“”\\d]{2,40}?[表书]（附件\\s?\\d{1,2}）[和、及]?){1,4})(?=[^。；]{0,160}(?:将|把))");

    /** 填写《某表》，按要求提供信息，并提交作品: what is given beside the form. */
    private static final Pattern ALSO =
            Pattern.compile(
                    "，(?:并|同时|并同时|按照?[^，。；]{0,40}?)?(?:提供|提交|递交)(?!后)([^，。；]{2,60})(?=[，。；]|$)");

    private static final Pattern FILLED = Pattern.compile("(?:填写|填报|填好|提交)(?:好)?《");

    private static final Pattern NUMBER = Pattern.compile("（附件\\s?\\d{1,2}）");
    private static final Pattern PAPER = Pattern.compile("[表书单]$");

    /** Only in which shape the forms go. */
    private static final Pattern SHAPE =
            Pattern.compile("(?:全部|所有)?(?:的)?(?:电子|纸质|盖章|扫描)(?:(?:件|版)(?:材料)?|稿|文档|材料)");

    private static final Pattern SHORT =
            Pattern.compile("[该此]?(?:申报|申请|报名|推荐|登记|统计|汇总|信息|备案|调查|反馈|回执)?[表书单]");

    /** As much of a title's end as says of which kind a paper is. */
    private static final int KIND = 3;

    private static final Pattern ATTACHED =
            Pattern.compile(
                    "[，、](?:并|同时|另)?(?:须|需|请)?(?:附上?|随附)(?!件|近|属|加|则|录)(?:不超过|不少于)?((?:\\d{2,5}字(?:以内|左右)?的?)?[\\p{IsHan}]{2,16}?(?:材料|照片|图片|证明|清单|说明|名单|表|视频|截图))");

    private FilledForms() {}

    /** The form that is made of what is collected; empty: none is. */
    static String of(String words) {
        var made = MADE_OF.matcher(words);
        return made.find() ? made.group(1) : "";
    }

    /** 填写《某申报表》，将申报表报送: the form has the name that the sentence gives it. */
    private static What.Thing called(What.Thing thing, String part) {
        if (thing.parts().stream().noneMatch(one -> SHORT.matcher(one).matches())) {
            return thing;
        }
        var titles = Things.of(Things.titled(part));
        var parts = new ArrayList<String>();
        for (var one : thing.parts()) {
            var named =
                    titles.stream()
                            .filter(
                                    title ->
                                            SHORT.matcher(one).matches()
                                                    && title.endsWith(
                                                            one.replaceFirst("^[该此]", "")))
                            .findFirst();
            parts.add(named.orElse(one));
        }
        return parts.equals(thing.parts())
                ? thing
                : new What.Thing(String.join("、", parts), List.copyOf(parts));
    }

    /** What is given beside a form that is filled. */
    private static What.Thing also(What.Thing thing, String part) {
        if (!FILLED.matcher(part).find() || thing.words().indexOf('《') < 0) {
            return thing;
        }
        var parts = new ArrayList<>(thing.parts());
        var words = new StringBuilder(thing.words());
        var also = ALSO.matcher(part);
        while (parts.size() < ReadLimits.THINGS.most() && also.find()) {
            for (var one : Things.of(also.group(1))) {
                if (parts.stream().noneMatch(known -> Things.same(known, one))) {
                    parts.add(one);
                    words.append("、").append(one);
                }
            }
        }
        return parts.size() == thing.parts().size()
                ? thing
                : new What.Thing(words.toString(), List.copyOf(parts));
    }

    /** 将名单报市局，并附事迹材料: what goes with it. */
    private static What.Thing attached(What.Thing thing, String part) {
        var attached = ATTACHED.matcher(part);
        var parts = new ArrayList<>(thing.parts());
        var words = new StringBuilder(thing.words());
        while (!parts.isEmpty() && parts.size() < ReadLimits.THINGS.most() && attached.find()) {
            var one = attached.group(1);
            if (parts.stream().noneMatch(known -> known.contains(one))) {
                parts.add(one);
                words.append("、").append(one);
            }
        }
        return new What.Thing(words.toString(), List.copyOf(parts));
    }

    /** The thing, and the forms that are filled before it is sent. */
    static What.Thing with(What.Thing said, String part) {
        var thing = attached(called(said, part), part);
        var filled = BESIDE.matcher(part);
        var more = new ArrayList<String>();
        while (more.size() < ReadLimits.THINGS.most() && filled.find()) {
            for (var form : Things.of(NUMBER.matcher(filled.group(1)).replaceAll(""))) {
                var kind = form.substring(Math.max(0, form.length() - KIND));
                if (PAPER.matcher(form).find()
                        && thing.parts().stream().noneMatch(one -> one.contains(kind))) {
                    more.add(form);
                }
            }
        }
        if (more.isEmpty() && !thing.words().isEmpty()) {
            return also(thing, part);
        }
        if (more.isEmpty() || thing.words().isEmpty()) {
            return thing;
        }
        if (SHAPE.matcher(thing.words()).matches()) {
            return new What.Thing("《" + String.join("》、《", more) + "》", List.copyOf(more));
        }
        var parts = new ArrayList<>(thing.parts());
        parts.addAll(more);
        return new What.Thing(
                thing.words() + "、《" + String.join("》、《", more) + "》", List.copyOf(parts));
    }
}
