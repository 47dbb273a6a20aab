package org.cohort.web.api.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cohort.web.api.ApiPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is described is what the resources do, in both directions. */
class DescriptionTest {

    private static final List<Class<? extends Annotation>> METHODS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private static final List<Class<?>> PARTS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.cohort.web.api").stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final JsonObject DESCRIPTION =
            new Description().of(PARTS.stream(), "https://portal.example.org/api/v1");

    @Test
    void every_resource_is_a_part_that_is_found_and_answers_below_the_root() {
        assertThat(PARTS).hasSizeGreaterThan(8).allSatisfy(part -> {
            assertThat(ApiPart.class).isAssignableFrom(part);
            assertThat(part).hasAnnotation(ApplicationScoped.class);
            assertThat(part.getAnnotation(Path.class).value()).isEqualTo("/");
            assertThat(part.getSimpleName()).endsWith("Api");
        });
    }

    @Test
    void the_operations_are_those_of_the_resources() {
        Set<String> answered = PARTS.stream()
                .flatMap(part -> Arrays.stream(part.getDeclaredMethods()))
                .filter(method -> METHODS.stream().anyMatch(method::isAnnotationPresent))
                .map(DescriptionTest::address)
                .collect(Collectors.toCollection(TreeSet::new));

        Set<String> described = new TreeSet<>();
        DESCRIPTION
                .getJsonObject("paths")
                .forEach((path, verbs) ->
                        verbs.asJsonObject().keySet().forEach(verb -> described.add(verb + " " + path)));

        assertThat(described).hasSizeGreaterThan(25).isEqualTo(answered);
    }

    private static String address(Method method) {
        String verb = METHODS.stream()
                .filter(method::isAnnotationPresent)
                .findFirst()
                .orElseThrow()
                .getSimpleName();
        String path = method.getAnnotation(Path.class)
                .value()
                .replace("{id: [1-9][0-9]{0,17}}", "{id}")
                .replace("{commentId: [1-9][0-9]{0,17}}", "{commentId}")
                .replace("{kind: [a-z]{1,20}}", "{kind}");
        return verb.toLowerCase(java.util.Locale.ROOT) + " /" + path;
    }

    @Test
    void each_operation_has_a_name_of_its_own() {
        assertThat(texts("operationId")).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }

    @Test
    void every_place_of_a_path_is_a_parameter() {
        DESCRIPTION
                .getJsonObject("paths")
                .forEach((path, verbs) -> verbs.asJsonObject().forEach((verb, operation) -> {
                    Set<String> places = new TreeSet<>();
                    java.util.regex.Pattern.compile("\\{(\\w+)}")
                            .matcher(path)
                            .results()
                            .forEach(place -> places.add(place.group(1)));
                    Set<String> named = operation.asJsonObject().getJsonArray("parameters").stream()
                            .map(JsonValue::asJsonObject)
                            .filter(parameter -> parameter.getString("in").equals("path"))
                            .map(parameter -> parameter.getString("name"))
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertThat(named).as("%s %s", verb, path).isEqualTo(places);
                }));
    }

    @Test
    void every_reference_leads_to_a_schema_and_every_schema_is_referred_to() {
        Set<String> schemas =
                DESCRIPTION.getJsonObject("components").getJsonObject("schemas").keySet();

        assertThat(texts("$ref").stream()
                        .map(reference -> reference.replace("#/components/schemas/", ""))
                        .collect(Collectors.toSet()))
                .isEqualTo(schemas);
    }

    @Test
    void no_sentence_is_kept_that_nothing_says() {
        Set<String> said = Set.copyOf(texts("description", "summary"));
        ResourceBundle words = ResourceBundle.getBundle("org.cohort.web.api.description.words");

        assertThat(words.keySet())
                .hasSizeGreaterThan(80)
                .filteredOn(key -> !key.equals("title"))
                .allSatisfy(key -> assertThat(said).as(key).contains(words.getString(key)));
    }

    @ParameterizedTest
    @CsvSource({
        "posts, posts",
        "posts/{id}, posts/{id}",
        "'posts/{id: [1-9][0-9]{0,17}}/comments', posts/{id}/comments",
        "'a/{b:x{1,2}}/{c}', a/{b}/{c}"
    })
    void a_path_is_shown_without_its_patterns(String template, String plain) {
        assertThat(Operation.plain(template)).isEqualTo(plain);
    }

    private static List<String> texts(String... names) {
        List<String> found = new java.util.ArrayList<>();
        collect(DESCRIPTION, Set.of(names), found);
        return found;
    }

    private static void collect(JsonValue value, Set<String> names, List<String> found) {
        if (value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(item -> collect(item, names, found));
        } else if (value.getValueType() == JsonValue.ValueType.OBJECT) {
            value.asJsonObject().forEach((name, item) -> {
                if (names.contains(name) && item instanceof JsonString text) {
                    found.add(text.getString());
                }
                collect(item, names, found);
            });
        }
    }
}
