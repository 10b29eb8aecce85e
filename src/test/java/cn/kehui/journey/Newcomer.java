package cn.kehui.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import cn.kehui.duty.campaign.Campaigns;
import cn.kehui.duty.campaign.Definition;
import cn.kehui.launch.darkroom.Scene;
import cn.kehui.world.Product;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What somebody finds who comes to the product for the first time, and brings. */
final class Newcomer {
    static final String CAMPAIGN = "newcomers-2025";

    private static final String PROJECTS =
            """
              - id: D5
                title: 报送重点项目备案表
                form: key-project@2021
                deadline: { words: 5月9日前, closes: 2025-05-09 }
                parties:
                  - words: 各区市科技主管部门
                    owed_by: { functions: [science], levels: [county] }
                    receiver: { function: science, level: city }
                    clause: 三(一)
            """;

    private Newcomer() {}

    /** The week of 2025 once more, which asks for the projects of 2021 besides. */
    static void publish(Product product) throws IOException {
        try (var in = Newcomer.class.getResourceAsStream("/campaigns/qingdao-2025.yaml")) {
            var yaml =
                    new String(in.readAllBytes(), UTF_8)
                                    .replace("id: qingdao-2025", "id: " + CAMPAIGN)
                                    .replace("title: 2025年青岛市科技活动周和", "title: 2025年青岛市新手科技活动周和")
                            + PROJECTS;
            var definition =
                    Definition.read("a journey", new ByteArrayInputStream(yaml.getBytes(UTF_8)));
            var issuer = product.person("程清和");
            var campaigns = product.the(Campaigns.class);
            campaigns.draft(issuer, definition);
            campaigns.publish(issuer, definition.campaign().id());
        }
    }

    /** Five as they should be, one sent twice in another size, one blurred, one far too small. */
    static List<Path> photographs(Path folder) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 1; i <= 5; i++) {
            files.add(saved(folder.resolve("现场" + i + ".jpg"), scene(i)));
        }
        files.add(saved(folder.resolve("另一张.jpg"), sized(scene(2), 1260, 945)));
        files.add(saved(folder.resolve("晃了.jpg"), blurred(scene(6))));
        files.add(saved(folder.resolve("微信图片.jpg"), sized(scene(7), 400, 300)));
        return files;
    }

    private static BufferedImage scene(int place) {
        return new Scene(7000 + place).taken(1400, 1050);
    }

    private static BufferedImage sized(BufferedImage picture, int w, int h) {
        var sized = new BufferedImage(w, h, BufferedImage.TYPE_3BYTE_BGR);
        sized.createGraphics().drawImage(picture, 0, 0, w, h, null);
        return sized;
    }

    private static BufferedImage blurred(BufferedImage picture) {
        var weights = new float[31 * 31];
        Arrays.fill(weights, 1f / weights.length);
        var moved = new ConvolveOp(new Kernel(31, 31, weights), ConvolveOp.EDGE_NO_OP, null);
        return moved.filter(picture, null);
    }

    private static Path saved(Path to, BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(0.97f);
        try (var out = ImageIO.createImageOutputStream(to.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return to;
    }
}
