package cn.kehui.notice.reader.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of offices as notices write them. */
public final class Orgs {
    /** How the name of an office ends. */
    public static final String END =
            "(?:局|厅|部|委员会|协会|科协|学会|研究会|办公室|党委|市委|省委|区委|县委|工委|科委|教委|办|联合会|总工会|工会|妇联|团委|研究院|中心|政府|集团|馆|院|大学|学校|公司|领导小组|组委会|兵团|委|社|银行|联|司|工作组|指挥部|安委会|队|支队|总队|基地|处)";

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}（）()·]{1,40}?" + END + "(?:（[\\p{IsHan}]{1,12}）)?");

    /** Where one name ends and the next begins without a gap between. */
    private static final Pattern PIECE =
            Pattern.compile(
                    "[\\p{IsHan}（）()]{1,40}?"
                            + END
                            + "(?=$|[市省区县州]|中共|中央|中国|共青团|国家|全国|(?:教育|科技|应急)(?![司处科室])|[\\p{IsHan}]{2,3}(?:市|省|区|县|州|自治))");

    private Orgs() {}

    /** Whether all of it is the name of one office. */
    public static boolean is(String words) {
        return words.length() <= 42
                && words.length() >= 3
                && !words.matches("(?:相关|有关|各|全[市省国]|本|该|其他|上级).*")
                && NAME.matcher(words).matches();
    }

    /** The offices of a row of names; empty if something in it is none. */
    public static List<String> all(String row) {
        var names = new ArrayList<String>();
        for (var piece : row.strip().split("[ 、，,]+")) {
            if (piece.isEmpty()) {
                continue;
            }
            if (!is(piece)) {
                return List.of();
            }
            names.addAll(pieces(piece));
        }
        return names;
    }

    private static List<String> pieces(String row) {
        var names = new ArrayList<String>();
        var found = PIECE.matcher(row);
        int at = 0;
        while (at < row.length() && found.region(at, row.length()).lookingAt()) {
            names.add(found.group());
            at = found.end();
        }
        return at == row.length() && names.stream().allMatch(name -> name.length() > 2)
                ? names
                : List.of(row);
    }
}
