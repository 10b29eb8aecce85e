package cn.kehui.staff.directory.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import cn.kehui.KehuiTest;
import cn.kehui.ground.account.Actor;
import cn.kehui.ground.org.Posts;
import cn.kehui.ground.org.Unit;
import cn.kehui.ground.org.Units;
import cn.kehui.world.Qingdao2025;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser on the directory's pages, without a script. */
@KehuiTest
abstract class DirectoryWeb {
    @Autowired MockMvcTester web;
    @Autowired Qingdao2025 qingdao;
    @Autowired Units units;
    @Autowired Posts posts;
    @Autowired JdbcClient db;
    Actor admin;

    @BeforeEach
    void world() {
        admin = qingdao.systemAdmin();
    }

    String journal() {
        return db.sql("select act || ' ' || subject from journal order by seq desc limit 1")
                .query(String.class)
                .single();
    }

    String path(String unit) {
        Unit found = qingdao.unit(unit);
        return "/units/" + found.id();
    }

    MvcTestResult get(Actor actor, String path) {
        return web.get().uri(path).with(user(actor.id().toString())).exchange();
    }

    MvcTestResult post(Actor actor, String path, String... typed) {
        var request = web.post().uri(path).with(user(actor.id().toString())).with(csrf());
        for (int i = 0; i < typed.length; i += 2) {
            request = request.param(typed[i], typed[i + 1]);
        }
        return request.exchange();
    }

    static Document page(MvcTestResult result) {
        return Jsoup.parse(new String(result.getResponse().getContentAsByteArray(), UTF_8));
    }
}
