package cn.kehui.notice.letter.print;

import java.util.Arrays;
import java.util.List;

/** How much a line break at each place of a title would hurt its sense. */
final class TitleSense {
    private static final double NEVER = 1000;
    private static final double IN_A_WORD = 60;
    private static final double UNKNOWN = 10;
    private static final double AFTER_A_BODY = 4;
    private static final double BETWEEN_WORDS = 3;
    private static final double PAUSE = 1;
    private static final double BEST = -10;
    private static final double IN_QUOTES = 15;
    private static final String OPENING = "（〔《“‘(";
    private static final String CLOSING = "）〕》”’)，。、；：？！";
    private static final String COUNTED = "年月日届个号次期项";
    private static final String PAUSES = "和与及暨、》”年";
    private static final String SUFFIXES = "局厅部委办会院所周日";
    private static final String ENDS = "周日会市省区县厅局部委办赛月节者";

    /** Words of this genre, the longer ones first: none of them is torn. */
    private static final List<String> WORDS =
            List.of(
                    "全国科技工作者日",
                    "科技活动周",
                    "科技工作者",
                    "群众性",
                    "科学技术",
                    "工作者",
                    "进一步",
                    "科普",
                    "科技",
                    "科学",
                    "技术",
                    "活动",
                    "工作",
                    "有关",
                    "事项",
                    "举办",
                    "开展",
                    "做好",
                    "组织",
                    "申报",
                    "推荐",
                    "征集",
                    "印发",
                    "方案",
                    "协会",
                    "全国",
                    "中国",
                    "情况",
                    "统计",
                    "报送",
                    "总结",
                    "意见",
                    "管理",
                    "办法",
                    "评选",
                    "表彰",
                    "主题",
                    "实践",
                    "特色",
                    "创新",
                    "启动",
                    "仪式",
                    "报告",
                    "请示",
                    "决定",
                    "年度",
                    "加强",
                    "推进",
                    "培训",
                    "通报",
                    "批复",
                    "公告",
                    "通告",
                    "会议",
                    "召开",
                    "参加",
                    "调查",
                    "建设",
                    "发展",
                    "宣传",
                    "教育",
                    "人才",
                    "单位",
                    "项目",
                    "认定",
                    "名单",
                    "公布",
                    "推荐表",
                    "统计表",
                    "备案表",
                    "信息表",
                    "要求",
                    "规定",
                    "实施",
                    "细则",
                    "计划",
                    "服务",
                    "志愿",
                    "安全",
                    "管委会",
                    "办公室",
                    "宣传部",
                    "科协",
                    "市级",
                    "省级");

    private TitleSense() {}

    /** By place; the first and the last never count. */
    static double[] penalties(String title) {
        var penalties = new double[title.length() + 1];
        Arrays.fill(penalties, UNKNOWN);
        words(title, penalties);
        int about = title.indexOf("关于");
        int depth = 0;
        for (int at = 1; at < title.length(); at++) {
            depth += OPENING.indexOf(title.charAt(at - 1)) >= 0 ? 1 : 0;
            depth -= CLOSING.indexOf(title.charAt(at - 1)) >= 0 && depth > 0 ? 1 : 0;
            penalties[at] =
                    at(title, at, penalties[at], about)
                            + (depth > 0 && OPENING.indexOf(title.charAt(at - 1)) < 0
                                    ? IN_QUOTES
                                    : 0);
        }
        return penalties;
    }

    /** The bodies before 关于 are parted only between one and the next. */
    private static boolean inABody(String title, int at, int about) {
        return at < about && title.charAt(at) != ' ';
    }

    private static double at(String title, int at, double before, int about) {
        char left = title.charAt(at - 1);
        char right = title.charAt(at);
        boolean figures = half(left) && half(right);
        boolean counted = Character.isDigit(left) && COUNTED.indexOf(right) >= 0;
        if (figures
                || counted
                || CLOSING.indexOf(right) >= 0
                || OPENING.indexOf(left) >= 0
                || right == '的'
                || left == '的'
                || Character.isLowSurrogate(right)) {
            return NEVER;
        }
        if (title.startsWith("关于", at)) {
            return BEST;
        }
        boolean suffix = SUFFIXES.indexOf(right) >= 0 && before >= UNKNOWN;
        if (inABody(title, at, about) || suffix) {
            return IN_A_WORD;
        }
        if (right == ' ' || PAUSES.indexOf(left) >= 0 || OPENING.indexOf(right) >= 0) {
            return PAUSE;
        }
        boolean joined = "和与及暨".indexOf(right) >= 0;
        return before < UNKNOWN || before > UNKNOWN || ENDS.indexOf(left) < 0
                ? before + (joined ? BETWEEN_WORDS : 0)
                : AFTER_A_BODY;
    }

    private static boolean half(char c) {
        return c < 0x80 && c != ' ';
    }

    /** Marks what lies within a known word, and between two of them. */
    private static void words(String title, double[] penalties) {
        for (int at = 0; at < title.length(); at++) {
            for (var word : WORDS) {
                if (title.startsWith(word, at)) {
                    between(penalties, at);
                    between(penalties, at + word.length());
                    for (int i = at + 1; i < at + word.length(); i++) {
                        penalties[i] = IN_A_WORD;
                    }
                    at += word.length() - 1;
                    break;
                }
            }
        }
    }

    private static void between(double[] penalties, int at) {
        penalties[at] = Math.min(penalties[at], BETWEEN_WORDS);
    }
}
