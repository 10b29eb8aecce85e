package cn.kehui.visitor.programme.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.kehui.KehuiTest;
import cn.kehui.visitor.programme.PublicProgramme;
import cn.kehui.visitor.programme.PublishedOnes;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A visitor's browser, and units that publish. */
@KehuiTest
abstract class VisitorDesk {
    @Autowired ApplicationContext context;
    @Autowired MockMvcTester web;
    @Autowired PublicProgramme programme;

    PublishedOnes ones;

    @BeforeEach
    void begin() {
        ones = new PublishedOnes(context);
    }

    @AfterTransaction
    void forget() {
        programme.renew();
    }

    java.util.List<String> titles(String path) {
        return page(path).select(".card h3").eachText();
    }

    Document page(String path) {
        try {
            var answer = get(path);
            assertThat(answer).hasStatusOk();
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    MvcTestResult get(String path) {
        return web.get().uri(URI.create(path)).accept("text/html").exchange();
    }
}
