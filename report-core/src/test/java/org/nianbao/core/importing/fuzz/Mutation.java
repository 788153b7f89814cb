package org.nianbao.core.importing.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils a file: the same seed, the same damage. */
public final class Mutation {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final List<String> NUMBERS =
            List.of("0", "-1", "65535", "2147483647", "99999999999", "1e99", "0.00000001", "-32768", "NaN");

    private final Random random;

    public Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** The file spoiled, in the way of its format where it has one and its bytes as they come. */
    public byte[] of(byte[] file, List<byte[]> others) {
        byte[] spoiled = file;
        if (random.nextInt(3) > 0) {
            spoiled = isZip(file)
                    ? PackedMutation.zip(file, this)
                    : isPdf(file) ? PackedMutation.pdf(file, this) : words(file);
        }
        if (spoiled == file || random.nextInt(4) == 0) {
            spoiled = bytes(spoiled, others);
        }
        return spoiled.length <= LARGEST ? spoiled : Arrays.copyOf(spoiled, LARGEST);
    }

    private static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K';
    }

    private static boolean isPdf(byte[] file) {
        return file.length > 4 && file[0] == '%' && file[1] == 'P';
    }

    int below(int bound) {
        return random.nextInt(Math.max(1, bound));
    }

    /** Bytes flipped, cut off, doubled, taken out, or taken from another file. */
    byte[] bytes(byte[] file, List<byte[]> others) {
        if (file.length < 2) {
            return file;
        }
        int at = below(file.length);
        int length = Math.min(file.length - at, 1 + below(1 << below(14)));
        return switch (below(6)) {
            case 0 -> flipped(file);
            case 1 -> Arrays.copyOf(file, at);
            case 2 -> spliced(file, at, 0, Arrays.copyOfRange(file, at, at + length), 1 + below(4));
            case 3 -> spliced(file, at, length, new byte[0], 0);
            case 4 -> {
                byte[] other = others.isEmpty() ? file : others.get(below(others.size()));
                int from = below(other.length);
                yield spliced(
                        file, at, length, Arrays.copyOfRange(other, from, Math.min(other.length, from + length)), 1);
            }
            default -> zeroed(file, at, length);
        };
    }

    private byte[] flipped(byte[] file) {
        byte[] copy = file.clone();
        for (int i = 1 + below(24); i > 0; i--) {
            copy[below(copy.length)] ^= (byte) (1 << below(8));
        }
        return copy;
    }

    private static byte[] zeroed(byte[] file, int at, int length) {
        byte[] copy = file.clone();
        Arrays.fill(copy, at, at + length, (byte) 0);
        return copy;
    }

    private static byte[] spliced(byte[] file, int at, int left, byte[] in, int times) {
        byte[] copy = new byte[file.length - left + in.length * times];
        System.arraycopy(file, 0, copy, 0, at);
        for (int i = 0; i < times; i++) {
            System.arraycopy(in, 0, copy, at + i * in.length, in.length);
        }
        System.arraycopy(file, at + left, copy, at + in.length * times, file.length - at - left);
        return copy;
    }

    /** Text with marks spoiled: numbers replaced, elements doubled, nested, torn. */
    byte[] words(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        for (int i = 1 + below(4); i > 0 && text.length() > 2; i--) {
            text = spoiled(text);
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String spoiled(String text) {
        int at = below(text.length());
        switch (below(6)) {
            case 0, 1 -> {
                int from = at;
                while (from < text.length() && !Character.isDigit(text.charAt(from))) {
                    from++;
                }
                int to = from;
                while (to < text.length() && Character.isDigit(text.charAt(to))) {
                    to++;
                }
                return text.substring(0, from) + NUMBERS.get(below(NUMBERS.size())) + text.substring(to);
            }
            case 2 -> {
                int from = text.indexOf('<', at);
                int to = from < 0 ? -1 : text.indexOf('>', from);
                return to < 0
                        ? text
                        : text.substring(0, from)
                                + text.substring(from, to + 1).repeat(1 + below(400))
                                + text.substring(to + 1);
            }
            case 3 -> {
                int from = text.indexOf('<', at);
                int to = from < 0 ? -1 : text.indexOf('>', from);
                return to < 0 ? text : text.substring(0, from) + text.substring(to + 1);
            }
            case 4 -> {
                int to = Math.min(text.length(), at + below(3_000));
                return text.substring(0, to) + text.substring(at, to).repeat(below(20)) + text.substring(to);
            }
            default -> {
                int to = Math.min(text.length(), at + below(2_000));
                return text.substring(0, at) + text.substring(to);
            }
        }
    }
}
