package org.nianbao.core.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Which package may see what, written against a root package so that the same rules can be tried on bad samples. */
final class PackageRules {

    private final String root;

    PackageRules(String root) {
        this.root = root;
    }

    /** All rules by name. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("format sees Java alone", sees("format"));
        rules.put("content sees format", sees("content", "format"));
        rules.put("totals sees content and format", sees("totals", "content", "format"));
        rules.put(
                "validation sees content, format, digest, similarity and statement",
                sees("validation", "content", "format", "digest", "similarity", "statement"));
        rules.put("similarity sees content and format", sees("similarity", "content", "format"));
        rules.put("statement sees content and format", sees("statement", "content", "format"));
        rules.put("scanner sees content and format", sees("scanner", "content", "format"));
        rules.put("layout sees content and format", sees("layout", "content", "format"));
        rules.put("Bouncy Castle stays in digest", onlyIn(List.of("digest"), "org.bouncycastle.."));
        rules.put(
                "POI stays in the packages of Word and Excel",
                onlyIn(
                        List.of("importing.docx..", "importing.doc..", "importing.xlsx..", "rendering.docx.."),
                        "org.apache.poi..",
                        "org.openxmlformats..",
                        "org.apache.xmlbeans.."));
        rules.put(
                "fastexcel stays in the writer of workbooks",
                onlyIn(List.of("rendering.xlsx.."), "org.dhatim.fastexcel.."));
        rules.put(
                "PDFBox stays in the reader of PDF files",
                onlyIn(List.of("importing.pdf.."), "org.apache.pdfbox..", "org.apache.fontbox.."));
        rules.put("jsoup stays in the reader of web pages", onlyIn(List.of("importing.html.."), "org.jsoup.."));
        rules.put(
                "Jackson stays in the packages of JSON and in command",
                onlyIn(
                        List.of("format.json..", "content.json..", "importing.json..", "rendering.json..", "command.."),
                        "tools.jackson..",
                        "com.fasterxml.."));
        rules.put(
                "nobody sees command",
                noClasses()
                        .that()
                        .resideOutsideOfPackage(root + ".command..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(root + ".command.."));
        rules.put("figures are never floating point", noFloatingPoint());
        rules.put(
                "packages do not go round in circles",
                slices().matching(root + ".(*)..").should().beFreeOfCycles());
        return rules;
    }

    /** An allow-list: itself, Java, the annotations for null, and these. */
    private ArchRule sees(String own, String... others) {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", root + "." + own));
        for (String other : others) {
            allowed.add(root + "." + other);
        }
        return classes()
                .that()
                .resideInAPackage(root + "." + own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new));
    }

    private ArchRule onlyIn(List<String> homes, String... library) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        homes.stream().map(home -> root + "." + home).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library);
    }

    private ArchRule noFloatingPoint() {
        String[] figures = {
            root + ".format..",
            root + ".content..",
            root + ".totals..",
            root + ".validation..",
            root + ".layout..",
            root + ".similarity.."
        };
        ArchRule rule = noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(figures)
                .should()
                .haveRawType(double.class);
        for (Class<?> type : List.of(double.class, float.class, Double.class, Float.class)) {
            rule = CompositeArchRule.of(rule)
                    .and(noFields()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAnyPackage(figures)
                            .should()
                            .haveRawType(type))
                    .and(noMethods()
                            .that()
                            .areDeclaredInClassesThat()
                            .resideInAnyPackage(figures)
                            .should()
                            .haveRawReturnType(type));
        }
        return rule;
    }
}
