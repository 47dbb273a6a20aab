package org.cohort.questions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a question asks for. It is kept as one Markdown text with a heading for each part, so that whatever reads
 * and compares texts need not know of parts; what does not come out of that text as it went in stays in {@code body} whole.
 *
 * @param body what happens, and what was expected
 * @param error as the machine said it, shown as code
 */
public record QuestionText(String body, String tried, String error, String environment) {

    private static final String WORDS = "org.cohort.questions.question";

    /** The languages that the headings are in; any other text gets the first. */
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar"));

    private static final ResourceBundle.Control AS_NAMED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern FENCED = Pattern.compile("(`{3,})text\n(.*)\n\\1", Pattern.DOTALL);
    private static final Pattern TICKS = Pattern.compile("`{3,}");
    private static final Pattern OUTER_LINES = Pattern.compile("\\A(?:[ \\t]*\n)+|\\s+\\z");

    /** The parts of a text that {@link #markdown} may have made. */
    public static QuestionText of(String markdown) {
        return LANGUAGES.stream()
                .map(language -> split(markdown, language))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> new QuestionText(markdown, "", "", ""));
    }

    /**
     * One text of all the parts.
     *
     * @param language of the question, a BCP 47 code, or null where it is not said; the headings are in it
     */
    public String markdown(@Nullable String language) {
        ResourceBundle words = words(language);
        Stream<String> parts = Stream.of(
                trimmed(body),
                titled(words, "tried", trimmed(tried)),
                titled(words, "error", fenced(trimmed(error))),
                titled(words, "environment", trimmed(environment)));
        return String.join("\n\n", parts.filter(part -> !part.isEmpty()).toList());
    }

    private static Optional<QuestionText> split(String markdown, Locale language) {
        ResourceBundle words = words(language.toLanguageTag());
        Rest rest = new Rest("\n\n" + markdown);
        String environment = rest.cut(heading(words, "environment"));
        Matcher code = FENCED.matcher(rest.cut(heading(words, "error")));
        String tried = rest.cut(heading(words, "tried"));
        String body = rest.text.substring(Math.min(2, rest.text.length()));
        QuestionText parts = new QuestionText(body, tried, code.matches() ? code.group(2) : "", environment);
        return Optional.of(parts)
                .filter(found -> !body.equals(markdown)
                        && found.markdown(language.toLanguageTag()).equals(markdown));
    }

    /** What is left of a text while its parts are cut off, the last first. */
    private static final class Rest {

        private String text;

        Rest(String text) {
            this.text = text;
        }

        String cut(String heading) {
            int at = text.lastIndexOf("\n\n" + heading + "\n\n");
            if (at < 0) {
                return "";
            }
            String part = text.substring(at + heading.length() + 4);
            text = text.substring(0, at);
            return part;
        }
    }

    private static String titled(ResourceBundle words, String part, String text) {
        return text.isEmpty() ? "" : heading(words, part) + "\n\n" + text;
    }

    private static String heading(ResourceBundle words, String part) {
        return "## " + words.getString(part);
    }

    /** As code that no backticks in it can end. */
    private static String fenced(String code) {
        if (code.isEmpty()) {
            return "";
        }
        int longest = TICKS.matcher(code)
                .results()
                .mapToInt(ticks -> ticks.group().length())
                .max()
                .orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + "text\n" + code + "\n" + fence;
    }

    private static String trimmed(String typed) {
        return OUTER_LINES.matcher(typed).replaceAll("");
    }

    private static ResourceBundle words(@Nullable String language) {
        Locale wanted = Locale.forLanguageTag(language == null ? "" : language);
        Locale known = LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.get(0));
        return ResourceBundle.getBundle(WORDS, known, AS_NAMED);
    }
}
