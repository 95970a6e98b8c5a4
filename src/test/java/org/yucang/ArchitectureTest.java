package org.yucang;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yucang.person.CurrentUser;
import org.yucang.workflow.Steps;

/** The rules that make two hundred classes read like one. */
class ArchitectureTest {

    /** In order: each feature may use the ones before it, never one after it. */
    private static final List<String> FEATURES = List.of(
            "platform",
            "person",
            "notice",
            "workflow",
            "call",
            "enterprise",
            "application",
            "review",
            "scoring",
            "panel",
            "publicity",
            "award",
            "report",
            "open",
            "desk");

    static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    @TestFactory
    List<DynamicTest> features_use_only_features_before_them() {
        return IntStream.range(0, FEATURES.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        FEATURES.get(i),
                        () -> check(noClasses()
                                .that()
                                .resideInAPackage(in(FEATURES.get(i)))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(after(i)))))
                .toList();
    }

    @Test
    void the_words_that_everyone_uses_use_no_feature() {
        check(noClasses()
                .that()
                .resideInAPackage("org.yucang")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(after(-1)));
    }

    @Test
    void every_package_is_a_feature_and_flat() {
        var known = IntStream.range(-1, FEATURES.size())
                .mapToObj(i -> i < 0 ? "org.yucang" : in(FEATURES.get(i)))
                .toArray(String[]::new);
        check(classes().should().resideInAnyPackage(known));
    }

    @Test
    void features_form_no_cycle() {
        check(slices().matching("org.yucang.(*)..").should().beFreeOfCycles());
    }

    @Test
    void only_workflow_knows_the_engine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(in("workflow"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    @Test
    void what_a_model_may_ask_is_a_public_named_bean_that_knows_no_user() {
        check(noClasses()
                .that()
                .implement(Steps.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(CurrentUser.class));
        check(classes()
                .that()
                .implement(Steps.class)
                .should()
                .bePublic()
                .andShould()
                .beAnnotatedWith(Named.class)
                .andShould()
                .haveSimpleNameEndingWith("Steps"));
    }

    @Test
    void every_use_case_says_who_may() {
        check(classes().that().areAnnotatedWith(Stateless.class).should(new SayWhoMay()));
    }

    @Test
    void no_two_beans_have_one_name() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Named.class))
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_class_is_named_after_what_it_is() {
        check(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Dto|DTO|Utils?|Assembler)"));
    }

    @Test
    void only_the_clock_knows_the_time() {
        var now = target(name("now"))
                .and(target(owner(assignableTo(Instant.class)
                        .or(assignableTo(LocalDate.class))
                        .or(assignableTo(LocalDateTime.class))
                        .or(assignableTo(ZonedDateTime.class)))));
        var elsewhere = noClasses().that().resideOutsideOfPackage(in("platform"));
        check(elsewhere.should().callMethodWhere(now));
        check(noClasses().should().callConstructor(Date.class));
    }

    @Test
    void pages_reach_the_data_through_use_cases() {
        check(noClasses()
                .that()
                .haveSimpleNameEndingWith("Page")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class));
    }

    @Test
    void nothing_is_printed() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String in(String feature) {
        return "org.yucang." + feature;
    }

    private static String[] after(int position) {
        return FEATURES.stream().skip(position + 1L).map(ArchitectureTest::in).toArray(String[]::new);
    }
}
