package cn.kehui.launch.bench.painted;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** What a camera makes of a scene: out of focus, in other light, with grain, as JPEG. */
public final class Lens {
    private static final double GRAIN = 5;
    private static final float QUALITY = .82f;

    private Lens() {}

    static BufferedImage taken(BufferedImage scene, double blur, double light, Random chance) {
        var blurred = blur > 0 ? blurred(scene, blur) : scene;
        int width = scene.getWidth();
        int height = scene.getHeight();
        double lean = chance.nextDouble() - .5;
        var taken = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double here = light * (1 + lean * ((double) x / width - .5));
                int colour = blurred.getRGB(x, y);
                int red = lit(colour >> 16 & 0xFF, here, chance);
                int green = lit(colour >> 8 & 0xFF, here, chance);
                int blue = lit(colour & 0xFF, here, chance);
                taken.setRGB(x, y, red << 16 | green << 8 | blue);
            }
        }
        return developed(jpeg(taken));
    }

    private static int lit(int value, double light, Random chance) {
        return (int) Math.clamp(value * light + chance.nextGaussian() * GRAIN, 0, 255);
    }

    static BufferedImage blurred(BufferedImage scene, double blur) {
        int reach = (int) Math.ceil(3 * blur);
        var weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = Math.exp(-i * i / (2 * blur * blur));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return swept(swept(scene, weights, true), weights, false);
    }

    private static BufferedImage swept(BufferedImage from, double[] weights, boolean across) {
        int width = from.getWidth();
        int height = from.getHeight();
        int reach = weights.length / 2;
        var colours = from.getRGB(0, 0, width, height, null, 0, width);
        var to = new int[colours.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double red = 0;
                double green = 0;
                double blue = 0;
                for (int i = -reach; i <= reach; i++) {
                    int right = across ? Math.clamp(x + i, 0, width - 1) : x;
                    int down = across ? y : Math.clamp(y + i, 0, height - 1);
                    int colour = colours[down * width + right];
                    red += weights[i + reach] * (colour >> 16 & 0xFF);
                    green += weights[i + reach] * (colour >> 8 & 0xFF);
                    blue += weights[i + reach] * (colour & 0xFF);
                }
                to[y * width + x] = (int) red << 16 | (int) green << 8 | (int) blue;
            }
        }
        var swept = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        swept.setRGB(0, 0, width, height, to, 0, width);
        return swept;
    }

    public static byte[] jpeg(BufferedImage picture) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    public static BufferedImage developed(byte[] jpeg) {
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
