package org.nianbao.workflow.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianbao.workflow.shared.Act;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

import static org.assertj.core.api.Assertions.assertThat;

class ActNamesTests {

    @Test
    void everyActOfTheProgramHasWordsForTheAuditor() throws IOException {
        Set<String> nameless = new TreeSet<>();
        int acts = 0;
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.nianbao.workflow")) {
            if (type.isAssignableTo(Act.class)
                    && !type.isInterface()
                    && !type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                acts++;
                Set<String> names = names(type);
                assertThat(names).as(type.getName()).isNotEmpty();
                names.stream().filter(name -> !ActNames.has(name)).forEach(nameless::add);
            }
        }

        assertThat(acts).isGreaterThan(15);
        assertThat(nameless).as("acts without words: add them to ActNames").isEmpty();
    }

    @Test
    void whatNobodyKnowsAnyMoreKeepsItsName() {
        assertThat(ActNames.of("submit-report")).isEqualTo("提交");
        assertThat(ActNames.of("act-of-long-ago")).isEqualTo("act-of-long-ago");
    }

    /** The name that the interface gives it, or the texts in its own method. */
    private static Set<String> names(JavaClass type) throws IOException {
        Set<String> own = new TreeSet<>();
        String file = "/" + type.getName().replace('.', '/') + ".class";
        try (InputStream bytes = ActNamesTests.class.getResourceAsStream(file)) {
            assertThat(bytes).as(file).isNotNull();
            new ClassReader(bytes).accept(new TextsOfAct(own), ClassReader.SKIP_DEBUG);
        }
        return own.isEmpty() ? Set.of(defaultName(type)) : own;
    }

    private static String defaultName(JavaClass type) {
        Class<?> reflected = type.reflect();
        Class<?> named = reflected.getEnclosingClass() == null ? reflected : reflected.getEnclosingClass();
        return named.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** The texts that {@code act()} may return. */
    private static final class TextsOfAct extends ClassVisitor {

        private final Set<String> texts;

        TextsOfAct(Set<String> texts) {
            super(Opcodes.ASM9);
            this.texts = texts;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return name.equals("act") && descriptor.equals("()Ljava/lang/String;")
                    ? new MethodVisitor(Opcodes.ASM9) {
                        @Override
                        public void visitLdcInsn(Object value) {
                            if (value instanceof String text) {
                                texts.add(text);
                            }
                        }
                    }
                    : null;
        }
    }
}
