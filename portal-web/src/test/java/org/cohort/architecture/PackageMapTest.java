package org.cohort.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Which package uses which: {@code docs/architecture.md} holds the one table, and this test compares it with the code by
 * equality. An arrow that is not declared, a misspelt row and an arrow that is no longer used all fail.
 */
class PackageMapTest {

    private static final Path TABLE = Path.of("../docs/architecture.md");
    private static final String ROW_BEGINS = "| `";

    @Test
    void the_packages_use_each_other_exactly_as_the_table_says() throws IOException {
        assertThat(arrowsInTheCode()).isEqualTo(declared());
    }

    private static Map<String, Set<String>> arrowsInTheCode() {
        JavaClasses classes = Code.CLASSES;
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            Set<String> used = uses.computeIfAbsent(Code.unitOf(type), name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(Code.ROOT))
                    .map(Code::unitOf)
                    .filter(name -> !name.equals(Code.unitOf(type)))
                    .forEach(used::add);
        }
        return uses;
    }

    /** Rows such as {@code | `posts` | channels, kernel | … |}. */
    private static Map<String, Set<String>> declared() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            if (line.startsWith(ROW_BEGINS)) {
                String[] cells = line.split("\\|", -1);
                Set<String> used = new TreeSet<>();
                for (String name : cells[2].split(",", -1)) {
                    if (!name.isBlank()) {
                        used.add(name.strip());
                    }
                }
                table.put(cells[1].strip().replace("`", ""), used);
            }
        }
        return table;
    }
}
