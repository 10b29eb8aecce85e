package cn.kehui.collection.visit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** While one large file is read, the desk says how far. */
class DeskProgressTest extends DeskWeb {
    @Autowired JdbcClient db;

    @Test
    void saysHowFarTheFileIsThatIsBeingRead() throws Exception {
        assertThat(send("西海岸.docx", sample("西海岸新区统计表（盖章版）.docx"))).hasStatus(303);
        reading(home.substring(home.lastIndexOf('/') + 1), "西海岸.pdf");
        reading(UUID.randomUUID().toString(), "别家的.pdf");

        var progress = get(home + "/progress");
        assertThat(progress.select("label").text()).isEqualTo("正在读 0 / 1 份");
        assertThat(progress.select("li").eachText()).containsExactly("西海岸.pdf：第 3 页，共 12 页");
        assertThat(get(home).select(".reading noscript a").attr("href")).isEqualTo(home);
    }

    private void reading(String collection, String name) {
        db.sql(
                        """
                        insert into reading_underway (id, whose, name, what, done, of, since, at)
                        values (gen_random_uuid(), :whose, :name, 'PAGES', 3, 12, now(), now())
                        """)
                .param("whose", "collection " + collection)
                .param("name", name)
                .update();
    }
}
