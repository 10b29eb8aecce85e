package cn.kehui.launch.bench.painted;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** What is laid over a picture after it was taken, and pages of nothing but text. */
public final class Overlays {
    private static final String STORY =
            "本报讯今年科技活动周期间我市组织科普讲座实验室开放展览互动等活动二百余场吸引市民走进科学院所与科技工作者面对面交流感受创新的魅力";

    private static final int PAGE = 1_200;

    private final Font font;

    public Overlays(Font font) {
        this.font = font;
    }

    /** Which mark it is; {@code NONE} is what must not be taken for one. */
    public enum Kind {
        NONE,
        /** The date in a corner, in orange. */
        DATE,
        /** The model of a telephone. */
        MODEL,
        /** A name on a platform. */
        HANDLE,
        /** Time and place in a box, as applications for proof write it. */
        PLACE,
        /** A name aslant all over, half transparent. */
        TILED
    }

    public void mark(BufferedImage picture, Kind kind, int number) {
        int right = picture.getWidth() - 360;
        int foot = picture.getHeight() - 30;
        var pen = BannerPainter.pen(picture);
        pen.setFont(font.deriveFont(Font.BOLD, 36));
        pen.setColor(kind == Kind.DATE ? new Color(255, 140, 0) : Color.WHITE);
        switch (kind) {
            case NONE -> {}
            case DATE ->
                    pen.drawString("2025-05-2" + number % 9 + " 10:3" + number % 10, right, foot);
            case MODEL ->
                    pen.drawString(number % 2 == 0 ? "HUAWEI P60 Pro" : "SHOT ON MI 14", 40, foot);
            case HANDLE -> pen.drawString("@青岛科普" + number, right + 60, foot);
            case PLACE -> place(pen, foot);
            case TILED -> tiled(picture);
        }
        pen.dispose();
    }

    private static void place(Graphics2D pen, int foot) {
        pen.setColor(new Color(0, 0, 0, 120));
        pen.fillRect(20, foot - 150, 540, 165);
        pen.setColor(Color.WHITE);
        pen.drawString("时间：2025.05.24 09:41", 40, foot - 100);
        pen.drawString("地点：青岛市市南区香港中路", 40, foot - 50);
        pen.drawString("经度：120.38 纬度：36.06", 40, foot);
    }

    private void tiled(BufferedImage picture) {
        var pen = BannerPainter.pen(picture);
        pen.setFont(font.deriveFont(Font.BOLD, 44));
        pen.setColor(new Color(255, 255, 255, 130));
        pen.rotate(Math.toRadians(-28), picture.getWidth() / 2.0, picture.getHeight() / 2.0);
        for (int y = -200; y < picture.getHeight() + 300; y += 240) {
            for (int x = -300; x < picture.getWidth() + 300; x += 480) {
                pen.drawString("华图素材网", x, y);
            }
        }
        pen.dispose();
    }

    /** A page of text, letters {@code size} pixels high. */
    public BufferedImage page(int size, int number) {
        var page = new BufferedImage(PAGE, PAGE * 3 / 4, BufferedImage.TYPE_INT_RGB);
        var pen = BannerPainter.pen(page);
        pen.setColor(new Color(246, 244, 238));
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(new Color(30, 30, 30));
        pen.setFont(font.deriveFont(Font.PLAIN, size));
        int letters = (PAGE - 120) / size;
        int lines = Math.min(14, (page.getHeight() - 80) / (size * 2));
        for (int line = 0; line < lines; line++) {
            var words = new StringBuilder();
            for (int i = 0; i < Math.min(letters, 30); i++) {
                words.append(STORY.charAt((line * 17 + i + number * 5) % STORY.length()));
            }
            pen.drawString(words.toString(), 60, 60 + size + line * size * 2);
        }
        pen.dispose();
        return page;
    }
}
