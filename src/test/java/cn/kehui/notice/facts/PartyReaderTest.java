package cn.kehui.notice.facts;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.duty.campaign.Selector;
import cn.kehui.ground.org.Function;
import cn.kehui.ground.org.Level;
import cn.kehui.ground.org.UnitKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyReaderTest {
    private final PartyReader city = new PartyReader(Level.CITY);
    private final PartyReader province = new PartyReader(Level.PROVINCE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    各区（市、功能区）科技主管部门、党委宣传部、科协 | ASSOCIATION PUBLICITY SCIENCE
                    各区市科协、科技局                             | ASSOCIATION SCIENCE
                    各县（市、区）科学技术局                        | SCIENCE
                    各区市党委宣传部                               | PUBLICITY
                    南海新区科技金融局                             | SCIENCE
                    各区市（开发区）                               | ASSOCIATION PUBLICITY SCIENCE
                    """)
    void knowsAnOfficeByWhatItDoes(String phrase, String functions) {
        var read = city.read(phrase);

        assertThat(read).hasSize(1);
        assertThat(read.getFirst().functions().stream().map(Enum::name).sorted().toList())
                .containsExactly(functions.split(" "));
        assertThat(read.getFirst().levels()).containsExactly(Level.COUNTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    市直有关部门（单位）            | DEPARTMENT
                    市科协所属各学会（协会、研究会） | SOCIETY
                    市级学会、协会、研究会           | SOCIETY
                    有关高校科协                    | UNIVERSITY
                    企业科协                        | ENTERPRISE
                    园区科协                        | PARK
                    有关科研院所                    | INSTITUTE
                    """)
    void knowsTheKindsOfUnits(String phrase, UnitKind kind) {
        assertThat(city.read(phrase)).isNotEmpty();
        assertThat(city.read(phrase)).allMatch(one -> one.kinds().contains(kind));
    }

    @Test
    void aProvinceAddressesCitiesAndItsOwnDepartments() {
        assertThat(province.read("各市科技局、党委宣传部、科协"))
                .containsExactly(
                        new Selector(Set.of(Function.values()), Set.of(), Set.of(Level.CITY)));
        assertThat(province.read("省直有关部门"))
                .containsExactly(
                        new Selector(
                                Set.of(), Set.of(UnitKind.DEPARTMENT), Set.of(Level.PROVINCE)));
    }

    @Test
    void doesNotGuessWhomNobodyNamed() {
        assertThat(city.read("各有关单位")).isEqualTo(List.of());
        assertThat(city.read("活动承办方")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "市科协调研宣传部, ASSOCIATION",
        "市委宣传部宣传教育处, PUBLICITY",
        "市科技局科技人才处, SCIENCE",
        "指定邮箱, SCIENCE"
    })
    void theBodyThatIsNamedFirstReceives(String words, Function function) {
        assertThat(PartyReader.receiver(words, Function.SCIENCE)).isEqualTo(function);
    }
}
