package cn.kehui.staff.entrance.web;

import java.util.List;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/**
 * The pages as every test asks them, but nothing that is sent or answered is kept. The usual way
 * keeps each request and each answer as text until the test ends, to print them if it fails: for
 * walks of thousands that is more than there is memory.
 */
final class QuietWeb {
    private QuietWeb() {}

    static MockMvcTester of(WebApplicationContext context) {
        var quiet = new SpringBootMockMvcBuilderCustomizer(context);
        quiet.setPrint(MockMvcPrint.NONE);
        List<MockMvcBuilderCustomizer> others =
                context.getBeanProvider(MockMvcBuilderCustomizer.class)
                        .orderedStream()
                        .filter(one -> !(one instanceof SpringBootMockMvcBuilderCustomizer))
                        .toList();
        return MockMvcTester.from(
                context,
                pages -> {
                    quiet.customize(pages);
                    others.forEach(one -> one.customize(pages));
                    return pages.build();
                });
    }
}
