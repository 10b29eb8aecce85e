package cn.kehui.launch.about.web;

import java.util.List;

/**
 * What the product is made of. Versions are left out: the page is open to everyone, and who looks
 * for a hole looks for versions first.
 */
public record AboutPage(List<Row> parts) {

    /**
     * @param href where its texts are
     */
    public record Row(String name, String licences, String href) {}
}
