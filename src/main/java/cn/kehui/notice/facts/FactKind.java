package cn.kehui.notice.facts;

import java.util.Arrays;
import java.util.List;

/** What sort of fact a notice holds, and the words of which it is made. */
public enum FactKind {
    TITLE("标题", Field.needed("words", "标题", Input.LINES)),
    NUMBER("文号", Field.needed("words", "文号", Input.LINE)),
    ISSUED("成文日期", Field.needed("day", "日期", Input.DAY)),
    ISSUER("发文机关", Field.needed("words", "名称", Input.LINE)),
    ADDRESSEE("主送机关", Field.needed("words", "主送", Input.LINES)),
    FOLLOWS("根据的通知", Field.needed("words", "标题和文号", Input.LINES)),
    THEME("主题", Field.needed("words", "主题", Input.LINE)),
    PERIOD(
            "时间",
            Field.needed("what", "什么的时间", Input.LINE),
            Field.maybe("words", "原文怎么写", Input.LINE),
            Field.maybe("from", "第一天", Input.DAY),
            Field.maybe("to", "最后一天", Input.DAY)),
    EVENT(
            "本级举办",
            Field.needed("what", "活动", Input.LINE),
            Field.maybe("words", "原文怎么写", Input.LINE),
            Field.maybe("from", "第一天", Input.DAY),
            Field.maybe("to", "最后一天", Input.DAY),
            Field.maybe("place", "地点", Input.LINE)),
    DUTY(
            "任务",
            Field.needed("title", "报什么", Input.LINES),
            Field.maybe("words", "期限的原文", Input.LINE),
            Field.maybe("opens_on", "从哪天起", Input.DAY),
            Field.maybe("closes_on", "截止日期", Input.DAY),
            Field.maybe("closes_at", "截止钟点", Input.TIME),
            Field.maybe("papers", "材料，一行一种：名称｜文档、照片、视频或扫描件｜至少几份", Input.PAPERS),
            Field.maybe("parent", "汇入上级的任务", Input.PARENT)),
    PARTY(
            "谁报给谁",
            Field.needed("words", "原文里的报送方", Input.LINE),
            Field.maybe("led", "只报哪些", Input.LINE),
            Field.maybe("functions", "职能", Input.FUNCTIONS),
            Field.maybe("kinds", "类别", Input.KINDS),
            Field.maybe("levels", "层级", Input.LEVELS),
            Field.maybe("units", "单位编码，空格分开", Input.LINE),
            Field.needed("receiver", "报给", Input.RECEIVER),
            Field.maybe("channel", "收件的处室和途径", Input.LINE)),
    QUOTA(
            "限额",
            Field.needed("most", "至多几项", Input.NUMBER),
            Field.needed("words", "原文怎么写", Input.LINE),
            Field.maybe("functions", "职能", Input.FUNCTIONS),
            Field.maybe("kinds", "类别", Input.KINDS),
            Field.maybe("levels", "层级", Input.LEVELS)),
    FORM(
            "表",
            Field.needed("title", "表名", Input.LINES),
            Field.maybe("duty", "哪些任务填它", Input.DUTIES),
            Field.maybe("use", "用哪张表", Input.FORM)),
    CONTACT(
            "联系",
            Field.needed("post", "处室", Input.LINE),
            Field.maybe("phone", "电话", Input.LINE),
            Field.maybe("mail", "邮箱", Input.LINE),
            Field.maybe("address", "地址", Input.LINE)),
    EVIDENCE(
            "照片和视频的要求",
            Field.needed("words", "要求", Input.LINES),
            Field.maybe("of", "种类、格式或字样，一行一个", Input.LINES),
            Field.maybe("kind", "哪一种", Input.LINE),
            Field.maybe("least", "至少", Input.NUMBER),
            Field.maybe("from", "最小，字节", Input.NUMBER),
            Field.maybe("to", "最大，字节", Input.NUMBER),
            Field.maybe("seconds", "最长，秒", Input.NUMBER)),
    QUESTION(
            "要定的",
            Field.needed("message", "问题", Input.LINES),
            Field.needed("decision", "怎么定", Input.LINES));

    /** Of {@code use}: the form is made as it was read. */
    static final String NEW_FORM = "new";

    private final String label;
    private final List<Field> fields;

    FactKind(String label, Field... fields) {
        this.label = label;
        this.fields = List.of(fields);
    }

    public String label() {
        return label;
    }

    public List<Field> fields() {
        return fields;
    }

    /** Whether it belongs to a duty. */
    public boolean ofDuty() {
        return this == PARTY || this == QUOTA;
    }

    /** Whether it says words and nothing else. */
    boolean wordsAlone() {
        return switch (this) {
            case TITLE, NUMBER, ISSUER, ADDRESSEE, FOLLOWS, THEME -> true;
            case ISSUED, PERIOD, EVENT, DUTY, PARTY, QUOTA, FORM, CONTACT, EVIDENCE, QUESTION ->
                    false;
        };
    }

    /** Of which kind something is that a fact says. */
    static FactKind of(Said said) {
        return switch (said) {
            case Said.Words(var of, _) -> of;
            case Said.Issued _ -> ISSUED;
            case Said.Period _ -> PERIOD;
            case Said.Event _ -> EVENT;
            case Said.Duty _ -> DUTY;
            case Said.Party _ -> PARTY;
            case Said.Quota _ -> QUOTA;
            case Said.Form _ -> FORM;
            case Said.Contact _ -> CONTACT;
            case Said.Evidence _ -> EVIDENCE;
            case Said.Question _ -> QUESTION;
            case Said.Unread(var of, _) -> of;
        };
    }

    /** The one of that name; TITLE for a name that none has would be a lie: there must be one. */
    public static FactKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new cn.kehui.ground.base.NotFound(name));
    }

    /** How a word of a fact is entered. */
    public enum Input {
        LINE,
        LINES,
        DAY,
        TIME,
        NUMBER,
        FUNCTIONS,
        KINDS,
        LEVELS,
        RECEIVER,
        DUTIES,
        PARENT,
        PAPERS,
        FORM
    }

    /**
     * One word of a fact.
     *
     * @param name under which it is kept
     * @param required whether the fact is nothing without it
     */
    public record Field(String name, String label, Input input, boolean required) {
        static Field needed(String name, String label, Input input) {
            return new Field(name, label, input, true);
        }

        static Field maybe(String name, String label, Input input) {
            return new Field(name, label, input, false);
        }
    }
}
