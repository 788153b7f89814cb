package org.nianbao.workflow.account.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.workflow.DatabaseUrl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretKeysTests {

    @TempDir
    Path directory;

    @Test
    void besideTheEmbeddedDatabaseTheKeyIsAFileThatOnlyItsOwnerReads() throws Exception {
        String url = DatabaseUrl.embedded(directory);

        byte[] first = new SecretKeys("", url).key().orElseThrow().getEncoded();
        byte[] second = new SecretKeys("", url).key().orElseThrow().getEncoded();

        assertThat(second).isEqualTo(first).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve(SecretKeys.FILE))))
                .isEqualTo("rw-------");
    }

    @Test
    void aDatabaseElsewhereHasNoKeyUnlessOneIsConfigured() {
        String configured = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(new SecretKeys("", "jdbc:mysql://db/nianbao").key()).isEmpty();
        assertThat(new SecretKeys(configured, "jdbc:mysql://db/nianbao").key()).isPresent();
    }

    @Test
    void theConfiguredKeyGoesBeforeTheFile() {
        String configured = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(new SecretKeys(configured, DatabaseUrl.embedded(directory))
                        .key()
                        .orElseThrow()
                        .getEncoded())
                .isEqualTo(new byte[32]);
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "c2hvcnQ=", "not Base64 at all, though long enough to be!"})
    void aKeyThatProtectsLittleIsNotTaken(String configured) {
        assertThatThrownBy(() -> new SecretKeys(configured, "jdbc:mysql://db/nianbao"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("openssl rand -base64 32");
    }
}
