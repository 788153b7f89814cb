package org.nianbao.workflow.organ;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.LegalDates;
import org.nianbao.workflow.testing.Browser;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Organs as the console asks for them. */
abstract class OrganPages {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    TestWorld world;

    @LocalServerPort
    int port;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String today = LegalDates.of(java.time.Instant.now()).toString();
    private Browser browser = new Browser(0);

    @BeforeEach
    void signIn() {
        browser = new Browser(port).as(world.person(Role.SYSTEM_ADMIN, null));
    }

    @Test
    void anOrganIsRegisteredLookedAtChangedAndEnded() {
        Browser.Page added = add("town", Map.of("codeRoles", List.of("LEADER", "PUBLISHER"), "signOff", true));
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("ETag")).isEqualTo("\"0\"");
        JsonNode fields = added.json().path("fields");
        assertThat(fields.path("signOff").asBoolean()).isTrue();
        assertThat(fields.path("codeRoles")).hasSize(2);

        assertThat(change("town", 0, Map.of("shortName", "合心镇")).status()).isEqualTo(200);
        Browser.Page stale = change("town", 0, Map.of("shortName", "别的"));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.code()).isEqualTo("stale");
        assertThat(browser.put("/api/organs/town-" + mark, Map.of()).status()).isEqualTo(428);

        Browser.Page ended = browser.post("/api/organs/town-" + mark + "/end", 1, Map.of("lastDay", today));
        assertThat(ended.status()).isEqualTo(200);
        assertThat(ended.json().path("validTo").asString()).isEqualTo(today);
        assertThat(ended.json().at("/fields/shortName").asString()).isEqualTo("合心镇");
    }

    @Test
    void whatIsWrongIsToldAtItsPlace() {
        Browser.Page page = add("x", Map.of("dueDay", "02-29", "creditCode", "91350100M000100Y44"));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.code()).isEqualTo("organ-faults");
        assertThat(page.json().path("faults")).hasSize(2);
        assertThat(page.json().at("/faults/0/field").asString()).isEqualTo("creditCode");
    }

    @Test
    void aPlaceThatNoOrganHasIsRefused() {
        Browser.Page page = add("y", Map.of("organCode", "z"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.text()).contains("organCode");
        assertThat(browser.get("/api/organs/y-" + mark).status()).isEqualTo(404);
    }

    @Test
    void theTreeIsAskedForBranchByBranchAndSearched() {
        add("root", Map.of());
        add("a", Map.of("parentCode", "root-" + mark));
        add("b", Map.of("parentCode", "root-" + mark));
        add("c", Map.of("parentCode", "a-" + mark));

        JsonNode branch = browser.get("/api/organs?size=1&parent=root-" + mark).json();
        assertThat(branch.path("total").asInt()).isEqualTo(2);
        assertThat(branch.path("organs")).hasSize(1);
        assertThat(branch.at("/organs/0/children").asInt()).isEqualTo(1);
        JsonNode found = browser.get("/api/organs/search?q=c-" + mark).json();
        assertThat(found.at("/organs/0/parent/code").asString()).isEqualTo("a-" + mark);
        assertThat(browser.get("/api/organs/search?type=NOTHING").status()).isEqualTo(400);
        assertThat(browser.get("/api/organs/search?page=-1&size=0&q=%25").status())
                .isEqualTo(200);
    }

    @Test
    void anExportIsAFileThatNothingInTheListCanAct() {
        add("formula", Map.of("fullName", "=1+1 局"));

        Browser.Page csv = browser.get("/api/organs/export.csv");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment");
        assertThat(csv.text()).startsWith("\uFEFF机关代码,").contains("formula-" + mark + ",'=1+1 局,");
        assertThat(browser.get("/api/organs/export.xlsx").bytes()).startsWith('P', 'K');
        assertThat(browser.get("/api/organs/export.pdf").status()).isEqualTo(404);
    }

    @Test
    void aTemplateCanBeImportedAsItIs() {
        for (String extension : List.of("csv", "xlsx")) {
            byte[] template = browser.get("/api/organs/template." + extension).bytes();

            Browser.Page page = upload("import-previews", "模板." + extension, template, Map.of());

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.json().path("total").asInt()).isZero();
        }
    }

    @Test
    void aListIsPreviewedAndThenImported() {
        byte[] file = ("机关代码,机关全称,机关类型\nl1-" + mark + ",甲,地方人民政府部门\n").getBytes(StandardCharsets.UTF_8);
        JsonNode preview = upload("import-previews", "a.csv", file, Map.of()).json();
        assertThat(preview.path("added").asInt()).isEqualTo(1);

        assertThat(upload("imports", "a.csv", file, Map.of("hash", "another")).code())
                .isEqualTo("not-the-preview");
        JsonNode imported = upload(
                        "imports",
                        "a.csv",
                        file,
                        Map.of("hash", preview.path("hash").asString()))
                .json();
        assertThat(imported.path("added").asInt()).isEqualTo(1);
        assertThat(upload("import-previews", "a.docx", file, Map.of()).code()).isEqualTo("not-a-table");
        assertThat(upload("import-previews", "a.csv", new byte[0], Map.of()).code())
                .isEqualTo("empty-table");
    }

    private Browser.Page upload(String what, String name, byte[] file, Map<String, String> fields) {
        return browser.upload("POST", "/api/organs/" + what, Map.of(), fields, name, file);
    }

    private Browser.Page change(String word, long version, Map<String, Object> fields) {
        return browser.send(
                "PUT",
                "/api/organs/" + word + "-" + mark,
                Map.of("If-Match", "\"" + version + "\""),
                JSON.writeValueAsBytes(fields),
                "application/json");
    }

    private Browser.Page add(String word, Map<String, Object> more) {
        Map<String, Object> fields = new java.util.HashMap<>(
                Map.of("code", word + "-" + mark, "fullName", "测试机关" + word, "organType", "TOWN"));
        fields.putAll(more);
        return browser.post("/api/organs", fields);
    }
}

@OnH2
class OrganPagesOnH2Tests extends OrganPages {}

@OnMySql
class OrganPagesOnMySqlTests extends OrganPages {}
