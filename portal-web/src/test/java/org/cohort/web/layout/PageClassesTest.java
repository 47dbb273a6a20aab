package org.cohort.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A class on a page dresses something or is found by a script. */
class PageClassesTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern SELECTED = Pattern.compile("\\.(-?[A-Za-z_][\\w-]*)");

    /** What an expression compares with or asks for: no classes. */
    private static final Pattern ASKED = Pattern.compile("(?:==|\\b(?:eq|ne)|\\.of\\() *'[^']*'");

    @Test
    void every_class_of_a_page_is_known_to_a_style_sheet_or_a_script() {
        Set<String> known = Stream.concat(Sources.styleSheets().stream(), Sources.scripts().stream())
                .flatMap(text -> SELECTED.matcher(text).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());

        Set<String> used = used();

        assertThat(used).hasSizeGreaterThan(50);
        assertThat(used).filteredOn(name -> !known.contains(name)).isEmpty();
    }

    private static Set<String> used() {
        Set<String> names = new TreeSet<>();
        Sources.pages().values().stream()
                .flatMap(page -> page.getAllElements().stream())
                .flatMap(PageClassesTest::written)
                .flatMap(words -> Stream.of(words.trim().split("\\s+", -1)))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    /** The words of the class attribute, those that an expression chooses among too. */
    private static Stream<String> written(Element element) {
        return Stream.of("class", "styleClass")
                .map(element::attr)
                .flatMap(value -> Stream.concat(
                        Stream.of(EXPRESSION.matcher(value).replaceAll(" ")),
                        EXPRESSION
                                .matcher(value)
                                .results()
                                .flatMap(expression -> QUOTED.matcher(ASKED.matcher(expression.group())
                                                .replaceAll(""))
                                        .results()
                                        .map(word -> word.group(1)))));
    }
}
