package org.nianbao.workflow.account.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;

/**
 * Where the key comes from that closes secrets in the database: {@code nianbao.secret-key}; without it, and with the
 * embedded database, a file beside the database that is made when first needed; with a database elsewhere there is none.
 */
final class SecretKeys {

    static final String FILE = "secret.key";

    private static final int LENGTH = 32;
    private static final String EMBEDDED = "jdbc:h2:file:";
    private static final String IN_MEMORY = "jdbc:h2:mem:";

    private final @Nullable SecretKey given;
    private final String databaseUrl;
    private @Nullable SecretKey found;

    /**
     * @param configured 32 bytes as Base64; empty for none
     * @throws IllegalArgumentException when it is anything else: better no start than a key that protects little
     */
    SecretKeys(String configured, String databaseUrl) {
        this.given = configured.isBlank() ? null : key(configured);
        this.databaseUrl = databaseUrl;
    }

    /** The key; empty when none is configured and the database is not the embedded one. */
    synchronized Optional<SecretKey> key() {
        if (given != null) {
            return Optional.of(given);
        }
        if (found == null && databaseUrl.startsWith(EMBEDDED)) {
            found = ofFile(beside(databaseUrl));
        } else if (found == null && databaseUrl.startsWith(IN_MEMORY)) {
            found = key(random());
        }
        return Optional.ofNullable(found);
    }

    private static Path beside(String url) {
        String file = url.substring(EMBEDDED.length()).replaceFirst(";.*", "");
        return Path.of(file).resolveSibling(FILE);
    }

    private static SecretKey ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return key(Files.readString(file, StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write the key file " + file, e);
        }
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException e) {
            return;
        }
        Files.writeString(file, random() + "\n", StandardCharsets.US_ASCII, StandardOpenOption.WRITE);
    }

    private static String random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static SecretKey key(String base64) {
        byte[] bytes = decoded(base64.strip());
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException(
                    "nianbao.secret-key 应为 32 个随机字节的 Base64（44 个字符），可用 openssl rand -base64 32 生成。");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
