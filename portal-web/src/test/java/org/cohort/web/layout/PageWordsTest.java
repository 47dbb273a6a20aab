package org.cohort.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read stands in the message bundle, so that it can be said in another language. */
class PageWordsTest {

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    /** No key begins with a capital or holds a space. */
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}.*|.* .*");

    /** Attributes that are seen or read out. */
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "aria-label",
            "p:aria-label",
            "aria-description",
            "alt",
            "placeholder",
            "p:placeholder",
            "label",
            "hint",
            "headerText",
            "emptyMessage",
            "description");

    /** Elements whose value is what stands on them. */
    private static final Set<String> SPEAKING = Set.of("h:commandButton", "h:outputLabel", "h:outputText");

    @Test
    void no_page_holds_words_of_its_own() {
        assertThat(Sources.pages().entrySet().stream()
                        .flatMap(page -> words(page.getValue()).stream().map(found -> page.getKey() + ": " + found)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Words</p>",
                "<p>#{m['a.b']} and</p>",
                "<p>#{empty x ? 'No posts' : m['a.b']}</p>",
                "<a title=\"Words\"/>",
                "<img alt=\"A picture\"/>",
                "<h:commandButton value=\"Save\"/>",
                "<pt:field label=\"Name\"/>"
            })
    void words_in_a_page_are_found(String page) {
        assertThat(words(Jsoup.parse(page, "", Parser.xmlParser()))).hasSize(1);
    }

    private static List<String> words(Document page) {
        List<String> found = new ArrayList<>();
        for (Element element : page.getAllElements()) {
            if (!Set.of("script", "style", "kbd").contains(element.tagName()) && !isDrawn(element)) {
                element.textNodes().stream().map(TextNode::getWholeText).forEach(text -> literal(text, found));
            }
            element.attributes().asList().stream()
                    .filter(attribute -> isSpoken(element, attribute))
                    .forEach(attribute -> literal(attribute.getValue(), found));
        }
        return found;
    }

    /** Signs on buttons, such as a bold B, whose name is in the attribute beside. */
    private static boolean isDrawn(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(each -> each.attr("aria-hidden").equals("true"));
    }

    private static boolean isSpoken(Element element, Attribute attribute) {
        return SPOKEN.contains(attribute.getKey())
                || (attribute.getKey().equals("value")
                        && (SPEAKING.contains(element.tagName())
                                || element.attr("type").equals("submit")));
    }

    /** Letters outside an expression, or a literal within one that no key looks like. */
    private static void literal(String text, List<String> found) {
        String outside = EXPRESSION.matcher(text).replaceAll("");
        if (outside.codePoints().anyMatch(Character::isLetter)) {
            found.add(outside.strip());
        }
        EXPRESSION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .flatMap(expression -> LITERAL.matcher(expression).results())
                .map(literal -> literal.group(1))
                .filter(literal -> WORDS.matcher(literal).matches())
                .forEach(found::add);
    }
}
