package org.nianbao.workflow.account.profile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.record.ActRecord;
import org.nianbao.workflow.record.ActRecords;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody keeps about themselves. */
abstract class ProfileScenarios {

    @Autowired
    TestWorld world;

    @Autowired
    ActRecords records;

    @LocalServerPort
    int port;

    @Test
    void everybodyKeepsTheirOwnInTheirOwnOrder() {
        Person person = world.body().leader();
        Browser browser = new Browser(port).as(person);
        JsonNode empty = browser.get("/api/profile").json();
        assertThat(empty.path("name").asString()).isEqualTo(person.name());
        assertThat(empty.path("phrases")).isEmpty();

        Browser.Page page = put(
                browser,
                empty.path("version").asLong(),
                Map.of(
                        "name",
                        "改名",
                        "office",
                        " 党政办公室 ",
                        "telephone",
                        "0552-1234567 转 8",
                        "mail",
                        "li@example.gov.cn",
                        "phrases",
                        List.of("同意。", "𠮷字<script>", " ", "请核实后再报。")));

        assertThat(page.status()).isEqualTo(200);
        JsonNode kept = browser.get("/api/profile").json();
        assertThat(kept.path("name").asString()).isEqualTo(person.name());
        assertThat(kept.path("office").asString()).isEqualTo("党政办公室");
        assertThat(kept.path("phrases").toString()).isEqualTo("[\"同意。\",\"𠮷字<script>\",\"请核实后再报。\"]");
        assertThat(new Browser(port)
                        .as(world.body().leader())
                        .get("/api/profile")
                        .json()
                        .path("phrases"))
                .isEmpty();
        assertThat(records.about(person.id())).extracting(ActRecord::act).containsExactly("change-profile");
    }

    @Test
    void whoSawAnOlderProfileIsToldSo() {
        Browser browser = new Browser(port).as(world.body().leader());
        long version = browser.get("/api/profile").json().path("version").asLong();
        put(browser, version, Map.of("office", "一科"));

        assertThat(put(browser, version, Map.of("office", "二科")).status()).isEqualTo(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "telephone | call me      | 电话只能含",
                "mail      | nobody       | 邮箱不像一个地址",
                "mail      | a@b.cn,c@d.cn| 邮箱不像一个地址",
                "mail      | a@b c        | 邮箱不像一个地址"
            })
    void saysWhatCannotBeKept(String field, String value, String sentence) {
        Browser browser = new Browser(port).as(world.body().leader());

        Browser.Page page = put(browser, 0, Map.of(field, value));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.json().path("detail").asString()).startsWith(sentence);
    }

    @Test
    void saysEverythingAtOnce() {
        Browser browser = new Browser(port).as(world.body().leader());
        Map<String, Object> profile = new HashMap<>();
        profile.put("office", "科".repeat(101));
        profile.put("mail", "nobody");
        profile.put("phrases", Collections.nCopies(21, "同意。"));

        assertThat(put(browser, 0, profile).json().path("detail").asString())
                .isEqualTo("处室最多 100 个字；邮箱不像一个地址，应如 name@example.gov.cn；意见短语最多 20 条，现在是 21 条；有两条意见短语相同。");
    }

    @ParameterizedTest
    @CsvSource({"png", "jpeg"})
    void aSignatureIsDrawnAnewAsPng(String format) throws IOException {
        Browser browser = new Browser(port).as(world.body().leader());
        byte[] file = withSomethingHidden(picture(format, 900, 300));

        assertThat(upload(browser, file).status()).isEqualTo(204);

        Browser.Page page = browser.get("/api/profile/signature");
        assertThat(page.header("Content-Type")).isEqualTo("image/png");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(new String(page.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(page.bytes()));
        assertThat(drawn.getWidth()).isEqualTo(600);
        assertThat(drawn.getHeight()).isEqualTo(200);
        assertThat(new Browser(port)
                        .as(world.body().leader())
                        .get("/api/profile/signature")
                        .status())
                .isEqualTo(404);
        assertThat(browser.delete("/api/profile/signature").status()).isEqualTo(204);
        assertThat(browser.get("/api/profile/signature").status()).isEqualTo(404);
    }

    @Test
    void aFileThatIsNoPictureIsRefused() throws IOException {
        Browser browser = new Browser(port).as(world.body().leader());
        byte[] whole = picture("png", 60, 20);

        assertThat(upload(browser, "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8))
                        .code())
                .isEqualTo("bad-picture");
        assertThat(upload(browser, Arrays.copyOf(whole, 40)).code()).isEqualTo("bad-picture");
        assertThat(upload(browser, new byte[0]).code()).isEqualTo("bad-picture");
        assertThat(upload(browser, Arrays.copyOf(whole, 200 * 1024 + 1)).status())
                .isEqualTo(413);
        assertThat(upload(browser, claiming(whole, 60_000, 60_000)).code()).isEqualTo("too-many-pixels");
        assertThat(browser.get("/api/profile").json().path("signature").asBoolean())
                .isFalse();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        IntStream.range(0, width).forEach(x -> image.setRGB(x, random.nextInt(height), 0xffffff));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withSomethingHidden(byte[] picture) {
        byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, both, picture.length, hidden.length);
        return both;
    }

    /** The same file, whose head claims another size. */
    private static byte[] claiming(byte[] png, int width, int height) {
        java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(png.clone());
        bytes.putInt(16, width).putInt(20, height);
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(bytes.array(), 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return bytes.array();
    }

    private static Browser.Page upload(Browser browser, byte[] file) {
        return browser.upload("PUT", "/api/profile/signature", Map.of(), Map.of(), "signature.png", file);
    }

    private static Browser.Page put(Browser browser, long version, Map<String, ?> profile) {
        return browser.send(
                "PUT",
                "/api/profile",
                Map.of("If-Match", "\"" + version + "\""),
                JsonMapper.shared().writeValueAsBytes(profile),
                "application/json");
    }
}

@OnH2
class ProfileOnH2Tests extends ProfileScenarios {}

@OnMySql
class ProfileOnMySqlTests extends ProfileScenarios {}
