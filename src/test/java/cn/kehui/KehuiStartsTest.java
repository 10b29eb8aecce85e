package cn.kehui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KehuiTest
class KehuiStartsTest {
    @Autowired JdbcClient db;
    @Autowired MockMvcTester web;

    @Test
    void hasADatabaseAndSaysWhatItHasNot() {
        assertThat(db.sql("select lower('ÄÖ') || '科'").query(String.class).single())
                .isEqualTo("äö科");

        var answer = web.get().uri("/no-such-page").accept("text/html").exchange();

        assertThat(answer).hasStatus(404).bodyText().contains("没有找到");
        assertThat(answer).headers().containsHeader("Content-Security-Policy");
    }
}
