package org.cohort.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The portal's own classes, read once. */
final class Code {

    static final String ROOT = "org.cohort.";

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.cohort");

    private Code() {}

    /** The package below the root, such as {@code posts} or {@code web.posts}. */
    static String unitOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}
