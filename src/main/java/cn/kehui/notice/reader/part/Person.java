package cn.kehui.notice.reader.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Who stands in the words behind 联系人: office, persons, telephone numbers. */
record Person(String body, List<String> names) {
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\d@A-Za-z_.])(?:(?:\\+?86-?)?1[3-9]\\d{9}|(?:[（(]?0\\d{2,3}[）)]?\\s?[-—－]{0,2}\\s?)?[2-9]\\d{6,7}(?:[-转]\\d{1,5})?|400-?\\d{3}-?\\d{4}|12\\d{3}(?!\\d))(?![\\d@A-Za-z])");
    private static final Pattern MAIL =
            Pattern.compile(
                    "[A-Za-z0-9._%+-]{1,40}@[A-Za-z0-9-]{1,30}(?:\\.[A-Za-z0-9-]{2,20}){1,4}");
    private static final Pattern GLUED =
            Pattern.compile(
                    "^(.*(?:局|厅|处|部|科|办|室|中心|协会|科协|学会|委|馆|院|司|站|公司|大学|学院|委员会|组|）))([\\p{IsHan}]{2,3})$");
    private static final Pattern TITLE = Pattern.compile("(?:同志|老师|女士|先生|主任|处长|科长|部长)$");

    private static final Pattern SPREAD =
            Pattern.compile("(?<=^|[ ，、])(\\p{IsHan}) {1,2}(\\p{IsHan})(?=$|[ ，、\\d])");

    static List<String> phones(String words) {
        if (words.strip().matches("20\\d{2}[01]?\\d[0-3]?\\d")) {
            return List.of();
        }
        var text = MAIL.matcher(words).replaceAll(" ");
        return PHONE.matcher(text)
                .results()
                .map(found -> found.group().strip())
                .distinct()
                .toList();
    }

    static List<String> mails(String words) {
        return MAIL.matcher(words).results().map(found -> found.group()).distinct().toList();
    }

    static Person of(String words) {
        var rest = MAIL.matcher(words).replaceAll(" ");
        rest = PHONE.matcher(rest).replaceAll(" ").replaceAll("[（(][\\s，,、；;]*[）)]", " ");
        rest = SPREAD.matcher(rest).replaceAll("$1$2");
        var names = new ArrayList<String>();
        var body = new StringBuilder();
        for (var token : rest.split("[ ，、；,;/。：:]+")) {
            token(token.strip(), body, names);
        }
        return new Person(body.toString(), List.copyOf(names));
    }

    private static void token(String token, StringBuilder body, List<String> names) {
        var bare = TITLE.matcher(token).replaceFirst("");
        var bracket =
                Pattern.compile("^([\\p{IsHan}]{2,3})[（(]([\\p{IsHan}]{3,24})[）)]$").matcher(bare);
        if (bracket.matches()) {
            names.add(bracket.group(1));
            body.append(body.isEmpty() ? bracket.group(2) : "");
            return;
        }
        boolean office =
                bare.matches(".*" + Orgs.END + "$|.*(?:处|科|室|站|组|部)(?:（.{0,60}）)?$")
                        && bare.length() > 3;
        var glued = GLUED.matcher(bare);
        if (bare.matches("[\\p{IsHan}·]{2,3}") && !bare.matches("电话|手机|邮箱|传真|联系人?|办公室|.*科$|同上")) {
            names.add(bare.equals(token) || bare.length() > 1 ? bare : token);
        } else if (!office && glued.matches() && glued.group(1).length() > 2) {
            body.append(body.isEmpty() ? glued.group(1) : "");
            names.add(glued.group(2));
        } else if (office && body.isEmpty()) {
            body.append(bare);
        } else if (bare.matches("[\\p{IsHan}]{1}(?:老师|主任|科长|处长|同志|先生|女士)")
                || token.matches("[\\p{IsHan}](?:老师|主任|科长|处长|女士|先生|工)")) {
            names.add(token);
        } else if (bare.matches("[\\p{IsHan}]{4}") && !office) {
            names.add(bare);
        }
    }
}
