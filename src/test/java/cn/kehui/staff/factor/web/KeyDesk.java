package cn.kehui.staff.factor.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A browser's part in the pages of passkeys, as far as cookies go. */
record KeyDesk(MockMvcTester web) {
    /** The options of the page's form hold it. */
    static String challenge(MvcTestResult page) throws Exception {
        var options = html(page).select("form[data-passkey]").attr("data-options");
        return new JsonMapper().readTree(options).get("challenge").asString();
    }

    Cookie entered(String login) {
        var request = web.post().uri("/sign-in").param("login", login);
        return session(request.param("password", "Laoshan-2025").with(csrf()).exchange());
    }

    static Cookie session(MvcTestResult result) {
        return result.getResponse().getCookie("kehui_session");
    }

    MvcTestResult get(String path, Cookie session) {
        return web.get().uri(path).cookie(session).exchange();
    }

    MvcTestResult at(String host, String path, Cookie session) {
        return web.get().uri(path).header("Host", host).cookie(session).exchange();
    }

    MvcTestResult post(String path, Cookie session, String... params) {
        var request = web.post().uri(path).cookie(session).with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }

    static Document html(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
