package cn.kehui.visitor.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages as units write them. */
class AgeBandTest {
    @ParameterizedTest
    @CsvSource({
        "6—12岁, CHILD YOUTH",
        "６～１１周岁, CHILD",
        "3岁至5岁, TODDLER",
        "6-11, CHILD",
        "6岁, CHILD",
        "12岁以下, TODDLER CHILD YOUTH",
        "未满12周岁, TODDLER CHILD",
        "18岁以上, ADULT SENIOR",
        "6周岁（含）以上, CHILD YOUTH ADULT SENIOR",
        "12+, YOUTH ADULT SENIOR",
        "满60周岁, SENIOR",
        "18岁以上60岁以下, ADULT SENIOR",
        "6岁以上；11岁以下, CHILD",
        "18个月—3岁, TODDLER",
        "小学3—6年级, CHILD",
        "小学三至六年级, CHILD",
        "7—9年级, YOUTH",
        "初中1—3年级, YOUTH",
        "小学四年级至初二, CHILD YOUTH",
        "小学生, CHILD",
        "未成年人, CHILD YOUTH",
        "老年人, SENIOR",
        "亲子家庭, TODDLER CHILD",
        "限30人，中学生, YOUTH",
        "7岁以上，12岁以下由家长陪同, CHILD YOUTH ADULT SENIOR",
        "3—5岁由家长陪同, TODDLER",
        "14岁以下由家长陪同, TODDLER CHILD YOUTH ADULT SENIOR",
        "不限，14岁以下由家长陪同, TODDLER CHILD YOUTH ADULT SENIOR",
        "2015—2018年出生, TODDLER CHILD YOUTH ADULT SENIOR",
        "公众, TODDLER CHILD YOUTH ADULT SENIOR",
        "'', TODDLER CHILD YOUTH ADULT SENIOR",
    })
    void agesAreReadAsTheyAreMeant(String typed, String bands) {
        assertThat(String.join(" ", AgeBand.of(typed))).isEqualTo(bands);
    }
}
