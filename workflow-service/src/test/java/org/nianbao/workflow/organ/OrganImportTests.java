package org.nianbao.workflow.organ;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nianbao.core.validation.OrganType;
import org.nianbao.workflow.account.Person;
import org.nianbao.workflow.account.Role;
import org.nianbao.workflow.shared.Refusal;
import org.nianbao.workflow.shared.table.TableFormat;
import org.nianbao.workflow.testing.OnH2;
import org.nianbao.workflow.testing.OnMySql;
import org.nianbao.workflow.testing.TestWorld;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** Lists of organs: good ones, and those that people send. */
abstract class OrganImports {

    @Autowired
    TestWorld world;

    @Autowired
    PreviewOrgans preview;

    @Autowired
    ImportOrgans imports;

    @Autowired
    OrganRegister register;

    @Autowired
    Organs organs;

    @Autowired
    JdbcTemplate database;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Person sysadmin;

    @BeforeEach
    void signIn() {
        sysadmin = world.person(Role.SYSTEM_ADMIN, null);
    }

    @Test
    void registersAWholeCountyWhoseParentsComeLater() {
        String text = """
                上级机关代码,机关全称,机关代码,机关类型,可制定规章,法定期限
                office-M,合心镇人民政府,town-M,乡镇人民政府,否,1月20日
                office-M,𠮷田镇人民政府,second-M,乡镇人民政府,,
                town-M,合心镇财政所,station-M,地方人民政府部门,,
                ,云岭县人民政府办公室,office-M,地方人民政府部门,否,
                """;
        PreviewOrgans.Preview seen = preview(csv(text));
        assertThat(seen.added()).isEqualTo(4);
        assertThat(seen.faulty()).isZero();

        ImportOrgans.Imported done = imported(csv(text), seen.hash());

        assertThat(done).isEqualTo(new ImportOrgans.Imported(4, 0, 0));
        assertThat(organs.above("station-" + mark)).containsExactly("town-" + mark, "office-" + mark);
        assertThat(organs.find("second-" + mark).orElseThrow().fullName()).isEqualTo("𠮷田镇人民政府");
        assertThat(database.queryForObject(
                        "select count(*) from act_change where place = ?", Integer.class, "新增 town-" + mark))
                .isEqualTo(1);
    }

    @Test
    void saysOfEachLineWhatWouldChangeAndChangesOnlyThat() {
        register("a,甲,,;b,乙,a,;c,丙,a,");
        byte[] file = csv("机关代码,机关全称,机关类型,上级机关代码,简称\na-M,甲,地方人民政府部门,,\nb-M,乙局,地方人民政府部门,c-M,\nc-M,丙,地方人民政府部门,a-M,\n");

        PreviewOrgans.Preview seen = preview(file);

        assertThat(seen.lines())
                .extracting(PreviewOrgans.Line::outcome)
                .containsExactly(
                        PreviewOrgans.Outcome.UNCHANGED,
                        PreviewOrgans.Outcome.CHANGED,
                        PreviewOrgans.Outcome.UNCHANGED);
        assertThat(seen.lines().get(1).differences())
                .containsExactly(
                        new Proposal.Difference(OrganField.FULL_NAME, "乙", "乙局"),
                        new Proposal.Difference(OrganField.PARENT, "a-" + mark, "c-" + mark));
        assertThat(imported(file, seen.hash())).isEqualTo(new ImportOrgans.Imported(0, 1, 2));
        assertThat(organs.above("b-" + mark)).containsExactly("c-" + mark, "a-" + mark);
        assertThat(organs.find("c-" + mark).orElseThrow().version()).isZero();
    }

    @Test
    void aColumnThatTheListDoesNotHaveStaysAsItIs() {
        register("a,甲,,简");

        byte[] file = csv("机关代码,机关全称,机关类型\na-M,甲,地方人民政府部门\n");

        assertThat(preview(file).unchanged()).isEqualTo(1);
    }

    @Test
    void namesTheFaultOfEachLineAndImportsNothing() {
        String text = """
                机关代码,机关全称,机关类型,上级机关代码,可制定规章,统一社会信用代码,法定期限,启用日期,前身机关代码
                a-M,甲,地方人民政府部门,b-M,,,,,
                b-M,乙,地方人民政府部门,c-M,,,,,
                c-M,丙,地方人民政府部门,a-M,,,,,
                d-M,丁,衙门,,也许,,,,
                e-M,戊,地方人民政府部门,nobody-M,,91350100M000100Y44,02-30,2026-13-01,x-M
                e-M,己,地方人民政府部门,,,,,,
                f-M,=HYPERLINK("x"),地方人民政府部门,,,,,,
                ,庚,地方人民政府部门,,,,,,
                ok-M,辛,地方人民政府部门,,,,,,
                G_M,壬,,,,,,,
                """;

        PreviewOrgans.Preview seen = preview(csv(text));

        assertThat(seen.faulty()).isEqualTo(9);
        assertThat(faults(seen, 2))
                .containsExactly(
                        "上级机关代码：上级机关成了循环".replace("上级机关成了", "上下级成了") + "：a-M → b-M → c-M → a-M。".replace("M", mark));
        assertThat(faults(seen, 5))
                .anyMatch(fault -> fault.startsWith("机关类型：不认识“衙门”"))
                .anyMatch(fault -> fault.startsWith("可制定规章：不认识“也许”"));
        assertThat(faults(seen, 6))
                .anyMatch(fault -> fault.contains("没有代码为“nobody-" + mark))
                .anyMatch(fault -> fault.contains("校验位不对"))
                .anyMatch(fault -> fault.contains("02-30"))
                .anyMatch(fault -> fault.contains("2026-13-01"))
                .anyMatch(fault -> fault.startsWith("前身机关代码"))
                .hasSize(5);
        assertThat(faults(seen, 7)).singleElement().asString().contains("第 6 行");
        assertThat(faults(seen, 8)).singleElement().asString().contains("公式");
        assertThat(faults(seen, 9)).containsExactly("机关代码：没有填写。");
        assertThat(faults(seen, 10)).isEmpty();
        assertThat(faults(seen, 11)).hasSize(2);
        refused("import-faults", csv(text), seen.hash());
        assertThat(organs.known("ok-" + mark)).isEmpty();
    }

    @Test
    void importsOnlyWhatWasPreviewed() {
        byte[] file = csv("机关代码,机关全称,机关类型\na-M,甲,地方人民政府部门\n");
        String hash = preview(file).hash();

        refused("not-the-preview", csv("机关代码,机关全称,机关类型\na-M,乙,地方人民政府部门\n"), hash);
        refused("not-the-preview", file, null);
        register("a,甲,,");
        refused("not-the-preview", file, hash);
    }

    @Test
    void readsGbkToo() {
        byte[] file = "机关代码,机关全称,机关类型\na-M,合心镇人民政府,乡镇人民政府\n".replace("M", mark).getBytes(Charset.forName("GBK"));

        imported(file, preview(file).hash());

        assertThat(organs.find("a-" + mark).orElseThrow().fullName()).isEqualTo("合心镇人民政府");
    }

    @TestFactory
    Stream<DynamicTest> importingAnExportChangesNothing() {
        return new Random(31)
                .longs(4)
                .boxed()
                .flatMap(seed -> Arrays.stream(TableFormat.values())
                        .map(format -> DynamicTest.dynamicTest(format + " " + seed, () -> {
                            String run = mark + "-" + Math.abs(seed % 100_000) + "-" + format.extension();
                            List<Registration> made = new RandomOrgans(new Random(seed), run).some(30);
                            byte[] file = TableFormat.XLSX.write(OrganSheet.of(made));
                            imported("a.xlsx", file, preview("a.xlsx", file).hash());

                            byte[] exported = format.write(OrganSheet.of(made.stream()
                                    .map(one -> register.find(one.code()).orElseThrow())
                                    .toList()));

                            PreviewOrgans.Preview again = preview("b." + format.extension(), exported);
                            assertThat(again.lines().stream().flatMap(line -> line.faults().stream()))
                                    .isEmpty();
                            assertThat(again.lines().stream().flatMap(line -> line.differences().stream()))
                                    .isEmpty();
                            assertThat(again.unchanged()).isEqualTo(30);
                        })));
    }

    @Test
    void importsFiveThousandOrgansWellWithinAMinute() {
        byte[] file = csv(county(5_000));

        assertTimeout(Duration.ofSeconds(60), () -> {
            PreviewOrgans.Preview seen = preview(file);
            assertThat(imported(file, seen.hash()).added()).isEqualTo(5_000);
        });
        assertThat(organs.above("n4999-" + mark)).hasSize(3);
    }

    @Test
    void fiftyThousandLinesOfWhichAllAreWrongGetAnAnswer() {
        StringBuilder text = new StringBuilder("机关代码,机关全称,机关类型,上级机关代码\n");
        for (int i = 0; i < 50_000; i++) {
            text.append("z")
                    .append(i)
                    .append("-M,机关,地方人民政府部门,z")
                    .append((i + 1) % 50_000)
                    .append("-M\n");
        }

        assertTimeout(Duration.ofSeconds(30), () -> {
            PreviewOrgans.Preview seen = preview(csv(text.toString()));
            assertThat(seen.faulty()).isEqualTo(50_000);
            assertThat(seen.lines()).hasSize(PreviewOrgans.MOST_LINES);
            assertThat(faults(seen, 2)).singleElement().asString().contains("共 50000 个机关");
        });
    }

    /** A county of so many organs, three storeys below its office. */
    private static String county(int size) {
        StringBuilder text = new StringBuilder("机关代码,机关全称,机关类型,上级机关代码,联系电话,法定期限\nn0-M,县政府办,地方人民政府部门,,,\n");
        for (int i = 1; i < size; i++) {
            int parent = i <= 20 ? 0 : i <= 400 ? i % 20 + 1 : 21 + i % 380;
            text.append("n%d-M,第%d机关,%s,n%d-M,0552-%07d,01-31%n"
                    .formatted(i, i, OrganType.values()[i % 10].chinese(), parent, i));
        }
        return text.toString();
    }

    /** Registers {@code code,name,parent,short name;…}. */
    private void register(String organs) {
        StringBuilder text = new StringBuilder("机关代码,机关全称,机关类型,上级机关代码,简称\n");
        for (String organ : organs.split(";")) {
            String[] words = organ.split(",", -1);
            text.append("%s-M,%s,地方人民政府部门,%s,%s%n"
                    .formatted(words[0], words[1], words[2].isEmpty() ? "" : words[2] + "-M", words[3]));
        }
        byte[] file = csv(text.toString());
        imported(file, preview(file).hash());
    }

    private List<String> faults(PreviewOrgans.Preview seen, int line) {
        List<String> faults = new ArrayList<>();
        seen.lines().stream()
                .filter(one -> one.line() == line)
                .forEach(one -> one.faults().forEach(fault -> faults.add(fault.column() + "：" + fault.message())));
        return faults;
    }

    private byte[] csv(String text) {
        return text.replace("-M", "-" + mark).replace("G_M", "G_" + mark).getBytes(StandardCharsets.UTF_8);
    }

    private PreviewOrgans.Preview preview(byte[] file) {
        return preview("机关.csv", file);
    }

    private PreviewOrgans.Preview preview(String name, byte[] file) {
        return preview.handle(sysadmin, new PreviewOrgans.Command(name, file));
    }

    private ImportOrgans.Imported imported(byte[] file, @Nullable String hash) {
        return imported("机关.csv", file, hash);
    }

    private ImportOrgans.Imported imported(String name, byte[] file, @Nullable String hash) {
        return imports.handle(sysadmin, new ImportOrgans.Command(name, file, hash));
    }

    private void refused(String code, byte[] file, @Nullable String hash) {
        assertThatThrownBy(() -> imported(file, hash))
                .asInstanceOf(type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

@OnH2
class OrganImportsOnH2Tests extends OrganImports {}

@OnMySql
class OrganImportsOnMySqlTests extends OrganImports {}
