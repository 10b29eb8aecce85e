package cn.kehui.sheet.dictionary;

import cn.kehui.sheet.form.Kind;
import java.util.Arrays;
import java.util.Optional;

/**
 * What may be known of an activity, or of all that a unit holds: forms ask for it in many words.
 */
public enum FactName {
    TITLE("活动名称", Sort.WORDS),
    INTRO("活动简介", Sort.WORDS),
    TIME("举办时间", Sort.WORDS),
    PLACE("举办地点", Sort.WORDS),
    TIME_PLACE("举办时间、地点", Sort.WORDS),
    /** Who sends the form, whoever leads the activity. */
    FILER("填报单位", Sort.WORDS),
    LEAD("牵头单位", Sort.WORDS),
    HOSTS("主办单位", Sort.WORDS),
    ORGANISERS("承办单位", Sort.WORDS),
    AUTHORITY("主管部门", Sort.WORDS),
    LEADER("负责人", Sort.WORDS),
    CONTACT("联系人及电话", Sort.WORDS),
    CONTACT_PERSON("联系人", Sort.WORDS),
    PHONE("联系电话", Sort.WORDS),
    FAX("传真", Sort.WORDS),
    MAIL("电子邮箱", Sort.WORDS),
    ADDRESS("通讯地址", Sort.WORDS),
    POSTCODE("邮政编码", Sort.WORDS),
    TIER("活动层级", Sort.WORDS),
    KIND("活动形式", Sort.WORDS),
    TOPICS("主题词", Sort.WORDS),
    AUDIENCE("面向人群", Sort.WORDS),
    MEDIA("宣传方式", Sort.WORDS),
    SAFETY("安全措施", Sort.WORDS),
    EXHIBIT("参展内容", Sort.WORDS),
    OPENING("开放内容", Sort.WORDS),
    EXPECTED("预计人数", Sort.COUNT),
    BUDGET("活动经费预算", Sort.MONEY),
    IN_KIND("实物投入", Sort.WORDS),
    EVENTS("活动开展次数", Sort.COUNT),
    FUNDS_CENTRAL("中央财政", Sort.MONEY),
    FUNDS_PROVINCE("省级、副省级财政", Sort.MONEY),
    FUNDS_CITY("市级财政", Sort.MONEY),
    FUNDS_COUNTY("县级财政", Sort.MONEY),
    FUNDS_ENTERPRISE("企业赞助", Sort.MONEY),
    FUNDS_OTHER("其他经费", Sort.MONEY),
    STAFF_FULLTIME("专职人员", Sort.COUNT),
    STAFF_SCIENTISTS("科技工作者", Sort.COUNT),
    STAFF_VOLUNTEERS("科技志愿者", Sort.COUNT),
    STAFF_OTHER("其他工作人员", Sort.COUNT),
    PUBLIC_ON_SITE("线下群众人次", Sort.COUNT),
    PUBLIC_ONLINE("线上群众人次", Sort.COUNT),
    MEDIA_OUTLETS("参与媒体数量", Sort.COUNT),
    MEDIA_REPORTS("宣传报道数量", Sort.COUNT),
    VENUES_OPEN("开放的科普场馆", Sort.COUNT),
    INSTITUTES_OPEN("开放的科研机构", Sort.COUNT),
    UNIVERSITIES_OPEN("开放的大学", Sort.COUNT),
    // of a year: named as its row and what it counts, YearNumber
    LECTURE_EVENTS("全年科普讲座次数", Sort.COUNT),
    LECTURE_ON_SITE("全年科普讲座线下人次", Sort.COUNT),
    LECTURE_ONLINE("全年科普讲座线上人次", Sort.COUNT),
    EXHIBITION_EVENTS("全年科普展览次数", Sort.COUNT),
    EXHIBITION_ON_SITE("全年科普展览线下人次", Sort.COUNT),
    EXHIBITION_ONLINE("全年科普展览线上人次", Sort.COUNT),
    CONTEST_EVENTS("全年科普竞赛次数", Sort.COUNT),
    CONTEST_ON_SITE("全年科普竞赛线下人次", Sort.COUNT),
    CONTEST_ONLINE("全年科普竞赛线上人次", Sort.COUNT),
    HOBBY_GROUP_ON_SITE("全年科技兴趣小组线下人次", Sort.COUNT),
    HOBBY_GROUP_ONLINE("全年科技兴趣小组线上人次", Sort.COUNT),
    CAMP_EVENTS("全年科技夏（冬）令营次数", Sort.COUNT),
    CAMP_ON_SITE("全年科技夏（冬）令营线下人次", Sort.COUNT),
    CAMP_ONLINE("全年科技夏（冬）令营线上人次", Sort.COUNT),
    TRAINING_EVENTS("全年实用技术培训次数", Sort.COUNT),
    TRAINING_ON_SITE("全年实用技术培训线下人次", Sort.COUNT),
    TRAINING_ONLINE("全年实用技术培训线上人次", Sort.COUNT),
    OPENING_ON_SITE("全年大学、科研机构开放线下人次", Sort.COUNT),
    OPENING_ONLINE("全年大学、科研机构开放线上人次", Sort.COUNT),
    WEEK_EVENTS("全年科技活动周专题活动次数", Sort.COUNT),
    WEEK_ON_SITE("全年科技活动周专题活动线下人次", Sort.COUNT),
    WEEK_ONLINE("全年科技活动周专题活动线上人次", Sort.COUNT),
    MAJOR_EVENTS("全年重大科普活动次数", Sort.COUNT);

    private enum Sort {
        WORDS,
        COUNT,
        MONEY
    }

    private final String label;
    private final Sort sort;

    FactName(String label, Sort sort) {
        this.label = label;
        this.sort = sort;
    }

    public String label() {
        return label;
    }

    /** Whether a question of that kind can be answered with it. */
    public boolean answers(Kind kind) {
        return switch (kind) {
            case Kind.Count _ -> sort == Sort.COUNT;
            case Kind.Wan _, Kind.Money _ -> sort == Sort.MONEY;
            case Kind.Text _, Kind.Period _, Kind.Phone _, Kind.Mail _, Kind.Place _ ->
                    sort == Sort.WORDS;
            case Kind.Pictures _ -> false;
        };
    }

    /** The one of that name; empty: there is none. */
    public static Optional<FactName> named(String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
