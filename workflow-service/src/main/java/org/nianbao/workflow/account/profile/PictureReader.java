package org.nianbao.workflow.account.profile;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.nianbao.workflow.shared.Refusal;

/**
 * Makes a picture of ours from one that somebody sent: decoded, drawn anew in a common size and written as PNG. Of the file
 * itself nothing is kept, so neither is what hides in it.
 */
final class PictureReader {

    static final int MOST_BYTES = 200 * 1024;

    private static final int MOST_PIXELS = 4_000_000;
    private static final int WIDTH = 600;
    private static final int HEIGHT = 240;

    private PictureReader() {}

    /** A PNG at most 600 by 240. Refused when the file is too large, no PNG or JPEG, damaged, or too many pixels. */
    static byte[] png(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal(Refusal.Kind.TOO_LARGE, "too-large", "签名图片最大 200 kB，请裁剪或压缩后再上传。");
        }
        try {
            return written(drawnAnew(decoded(file, format(file))));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw Refusal.unprocessable("bad-picture", "这张图片打不开，可能已损坏。请换一张 PNG 或 JPEG 图片。");
        }
    }

    private static BufferedImage decoded(byte[] file, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw Refusal.unprocessable("too-many-pixels", "图片的像素太多，最多 400 万（如 2000×2000）。请缩小后再上传。");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    private static String format(byte[] file) {
        if (startsWith(file, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return "png";
        }
        if (startsWith(file, 0xff, 0xd8, 0xff)) {
            return "jpeg";
        }
        throw Refusal.unprocessable("bad-picture", "签名图片只能是 PNG 或 JPEG。");
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xff) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static BufferedImage drawnAnew(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        if (width > WIDTH) {
            height = Math.max(1, height * WIDTH / width);
            width = WIDTH;
        }
        if (height > HEIGHT) {
            width = Math.max(1, width * HEIGHT / height);
            height = HEIGHT;
        }
        BufferedImage anew = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D brush = anew.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        brush.drawImage(picture, 0, 0, width, height, null);
        brush.dispose();
        return anew;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", output);
        }
        return bytes.toByteArray();
    }
}
