package org.cohort.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** One-line rules that the table of packages cannot say. */
class PackageRulesTest {

    @Test
    void packages_form_no_cycle() {
        check(slices().matching("org.cohort.(**)").should().beFreeOfCycles());
    }

    @Test
    void a_repository_is_reached_through_its_service() {
        check(classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate());
    }

    @Test
    void only_text_knows_the_markdown_library() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.cohort.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.vladsch.flexmark..", "org.owasp.html.."));
    }

    @Test
    void only_the_web_module_knows_faces_and_servlets() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.cohort.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces.."));
    }

    @Test
    void only_repositories_talk_to_the_database() {
        check(noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .doNotHaveFullyQualifiedName("org.cohort.kernel.Database")
                .and()
                .doNotHaveFullyQualifiedName("org.cohort.kernel.LimitedQueries")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(EntityManager.class.getName()));
    }

    @Test
    void import_readers_know_neither_the_domain_nor_the_database() {
        check(noClasses()
                .that()
                .resideInAPackage("org.cohort.imports..")
                .and()
                .resideOutsideOfPackage("org.cohort.imports.apply..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.cohort.people..", "org.cohort.posts..", "org.cohort.comments..", "jakarta.persistence.."));
    }

    @Test
    void every_package_says_what_it_is_for_and_is_null_marked() {
        check(classes().that().haveSimpleName("package-info").should().beAnnotatedWith(NullMarked.class));
        assertThat(Code.CLASSES.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(type -> type.getPackageName())
                        .distinct()
                        .filter(name -> !Code.CLASSES.contain(name + ".package-info")))
                .isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.check(Code.CLASSES);
    }
}
