package org.nianbao.architecture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.nianbao.workflow.shared.UseCase;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RestController;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** The rules, by name. A bad sample below {@code architecture.bad} is judged like the real thing. */
public final class ArchitectureRules {

    private static final String OURS = "org.nianbao.workflow.";
    private static final String BAD = "org.nianbao.architecture.bad.";

    public static final Map<String, ArchRule> ALL = all();

    private ArchitectureRules() {}

    private static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("only process sees the engine", onlyIn("..process..", "org.flowable.."));
        rules.put("only persistence sees MyBatis", onlyIn("..persistence..", "org.apache.ibatis..", "org.mybatis.."));
        rules.put(
                "only web sees HTTP",
                onlyIn("..web..", "org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."));
        rules.put(
                "what is in persistence stays there",
                classes()
                        .that()
                        .resideInAPackage("..persistence..")
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .notBePublic());
        rules.put(
                "controllers are package-private",
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .or()
                        .areAnnotatedWith(Controller.class)
                        .should()
                        .notBePublic());
        rules.put("a use case has one public method", useCasesHaveOnePublicMethod());
        rules.put(
                "transactions begin at use cases; only the record, passwords, views and the first start have their own",
                methods()
                        .that()
                        .areAnnotatedWith(Transactional.class)
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAnyPackage("..record..", "..account..", "..notice..", "..console..", "..demo.."));
        rules.put("what is shared knows no feature", feature("shared", Set.of()));
        rules.put("accounts know no other feature", feature("account", Set.of("shared")));
        rules.put("the record knows accounts only", feature("record", Set.of("shared", "account")));
        rules.put(
                "notices know accounts and the record only", feature("notice", Set.of("shared", "account", "record")));
        rules.put("organs know accounts and the record only", feature("organ", Set.of("shared", "account", "record")));
        rules.put(
                "reports know organs, not what is done with them",
                feature("report", Set.of("shared", "account", "record", "organ")));
        rules.put(
                "references know reports only",
                feature("reference", Set.of("shared", "account", "record", "organ", "report")));
        rules.put(
                "similarity knows organs and reports only", feature("similarity", Set.of("shared", "organ", "report")));
        rules.put(
                "publication knows reports, not their review",
                feature("publication", Set.of("shared", "account", "record", "organ", "report", "notice")));
        rules.put(
                "importing knows reports and references only",
                feature("importing", Set.of("shared", "account", "record", "organ", "report", "reference")));
        rules.put(
                "review knows publication only for the process to call it",
                feature("review", Set.of("shared", "account", "record", "organ", "report", "notice", "publication")));
        rules.put(
                "the year opens reports and tells people",
                feature("year", Set.of("shared", "account", "record", "organ", "report", "review", "notice")));
        rules.put(
                "nobody knows the console or the demo",
                noClasses()
                        .that(areOfNone(Set.of("console", "demo")))
                        .should()
                        .dependOnClassesThat(areOf(Set.of("console", "demo"))));
        return rules;
    }

    private static ArchRule onlyIn(String room, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }

    private static ArchRule useCasesHaveOnePublicMethod() {
        return classes()
                .that()
                .areAnnotatedWith(UseCase.class)
                .should(new ArchCondition<JavaClass>("have one public method") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        long methods = type.getMethods().stream()
                                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                                .count();
                        if (methods != 1) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + methods));
                        }
                    }
                });
    }

    /** Classes of the feature use, of ours, only the feature itself and these others. */
    private static ArchRule feature(String name, Set<String> others) {
        return classes().that(areOf(Set.of(name))).should(new ArchCondition<JavaClass>("use no feature but " + others) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String used = featureOf(dependency.getTargetClass());
                    if (!used.isEmpty() && !used.equals(name) && !others.contains(used)) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                });
            }
        });
    }

    private static DescribedPredicate<JavaClass> areOf(Set<String> features) {
        return DescribedPredicate.describe("are of " + features, type -> features.contains(featureOf(type)));
    }

    private static DescribedPredicate<JavaClass> areOfNone(Set<String> features) {
        return DescribedPredicate.describe("are of none of " + features, type -> !features.contains(featureOf(type)));
    }

    /** The word after {@code workflow}; empty for what is not ours or stands above the features. */
    private static String featureOf(JavaClass type) {
        String name = type.getPackageName() + ".";
        String rest = name.startsWith(BAD)
                ? name.substring(BAD.length())
                : name.startsWith(OURS) ? name.substring(OURS.length()) : "";
        return rest.isEmpty() ? "" : rest.substring(0, rest.indexOf('.'));
    }
}
