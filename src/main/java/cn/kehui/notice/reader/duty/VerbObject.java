package cn.kehui.notice.reader.duty;

import java.util.regex.Pattern;

/** What stands right behind the verb that sends or does it. */
final class VerbObject {
    /** 3月20日前将甲、: what the verb behind the next day sends. */
    private static final Pattern TAKEN =
            Pattern.compile("[^，。；]{0,10}[将把]((?:[^，。；（]|（[^）]{0,40}）){2,80}?)[、，；]$");

    /** 于22日（讲解视频）发送: what is sent stands in the bracket. */
    private static final Pattern BRACKET =
            Pattern.compile(
                    "前?（([\\p{IsHan}]{0,16}" + Things.NOUN + ")）(?=" + AskingVerbs.SEND + ")");

    private VerbObject() {}

    /** What stands right behind the verb, where it is no office; or what a later verb sends. */
    static String of(String behind) {
        var bracket = BRACKET.matcher(behind);
        if (bracket.lookingAt()) {
            return bracket.group(1);
        }
        var taken = TAKEN.matcher(behind);
        if (taken.lookingAt() && !AskingVerbs.sends(taken.group(1))) {
            return Tidied.of(taken.group(1));
        }
        var verb =
                Pattern.compile("^，?[^，。；]{0,24}?(" + AskingVerbs.SEND + "|完成|制定|制订)")
                        .matcher(Told.untitled(behind));
        if (!verb.find() || behind.startsWith("后", verb.end())) {
            // 提交后将: what is sent stands further on
            return "";
        }
        var target = Targets.at(behind, verb.end());
        boolean word = verb.group(1).matches("完成|制定|制订");
        int at = word || target.offices().isEmpty() ? verb.end() : target.to();
        var words = new StringBuilder();
        int depth = 0;
        for (int i = at; i < behind.length(); i++) {
            char c = behind.charAt(i);
            depth += "（(《".indexOf(c) >= 0 ? 1 : "）)》".indexOf(c) >= 0 ? -1 : 0;
            if (depth <= 0 && "，。；：".indexOf(c) >= 0) {
                break;
            }
            words.append(c);
        }
        var object =
                Tidied.of(
                        sentOn(words.toString())
                                .replaceFirst("(?<=.{2})(?:至|到|给)(?!今|少|位|期|底).*$", ""));
        return words.indexOf("并") != 0 && thing(object)
                ? (word ? verb.group(1) + object : object)
                : "";
    }

    private static boolean thing(String object) {
        return object.matches(".*(?:" + Things.NOUN + "|》|工作|任务|注册|部署|准备|自查|活动|项目|内容).*")
                && object.length() <= 160
                && !object.matches("^(?:至|到|给|邮箱|指定).*");
    }

    /** 提交报告报市科协: what is sent ends where it says to whom. */
    private static String sentOn(String words) {
        var verb = AskingVerbs.SENDS.matcher(words);
        while (verb.find()) {
            if (verb.start() > 1 && !Targets.at(words, verb.end()).offices().isEmpty()) {
                return words.substring(0, verb.start());
            }
        }
        return words;
    }
}
