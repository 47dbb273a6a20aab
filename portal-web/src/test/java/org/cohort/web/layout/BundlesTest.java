package org.cohort.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.PortalLanguage;
import org.cohort.posts.PostKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** All languages of the portal say the same things, each with all the forms that it has for numbers. */
class BundlesTest {

    private static final Pattern NAMED_FORM = Pattern.compile("zero|one|two|few|many|other");

    /** What is typed or named alike in every language: addresses, names, and signs between two names. */
    private static final Pattern ALIKE = Pattern.compile("search\\.example\\.\\w+|language\\.(?:ar|en|es)"
            + "|site\\.name|feeds\\.of|editor\\.markdown|notifications\\.letter\\.(?:from|subject)");

    /** Words that happen to be written alike: they are the language's own all the same. */
    private static final Set<String> SAME_WORD = Set.of("es people.series", "es nav.feed", "es posts.minutes");

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void every_language_has_every_key(PortalLanguage language) {
        assertThat(messages(language).keySet())
                .isEqualTo(messages(PortalLanguage.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void every_sentence_names_what_it_names_in_english(PortalLanguage language) {
        Map<String, String> english = messages(PortalLanguage.ENGLISH);

        assertThat(messages(language))
                .allSatisfy((key, message) ->
                        assertThat(arguments(message)).as(key).isEqualTo(arguments(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void every_number_has_every_form_of_its_language(PortalLanguage language) {
        assertThat(messages(language))
                .allSatisfy((key, message) -> assertThat(missingForms(message, language.locale()))
                        .as(key)
                        .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void no_sentence_is_empty_or_left_in_english(PortalLanguage language) {
        Map<String, String> english = messages(PortalLanguage.ENGLISH);
        List<String> left = messages(language).entrySet().stream()
                .filter(message -> message.getValue().isBlank()
                        || (language != PortalLanguage.ENGLISH
                                && message.getValue().equals(english.get(message.getKey()))
                                && !ALIKE.matcher(message.getKey()).matches()))
                .map(message -> language.code() + " " + message.getKey())
                .filter(name -> !SAME_WORD.contains(name))
                .toList();

        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | {0, plural, one {a} other {b}} | few, many, two, zero",
                "ar | {0, plural, =0 {z} =1 {o} =2 {t} few {f} many {m} other {b}} | ''",
                "es | {0, plural, one {a} other {b}} | many",
                "en | {0, plural, one {a} other {b}} | ''",
                "en | {0, plural, =0 {a} other {b}} | one",
                "en | {0, plural, one {{1, plural, other {a}}} other {b}} | one"
            })
    void a_form_that_is_missing_is_found(String language, String message, String missing) {
        assertThat(String.join(", ", missingForms(message, Locale.forLanguageTag(language))))
                .isEqualTo(missing);
    }

    @ParameterizedTest
    @EnumSource(PortalLanguage.class)
    void the_help_of_searches_names_every_kind_of_post(PortalLanguage language) {
        assertThat(messages(language).get("search.how.kind"))
                .contains(Stream.of(PostKind.values()).map(PostKind::word).toList());
    }

    @Test
    void numbers_are_written_in_one_kind_of_digits() {
        Set<String> written = Stream.of(PortalLanguage.values())
                .map(language -> new MessageFormat("{0}", language.locale()).format(new Object[] {987}))
                .collect(Collectors.toSet());

        assertThat(written).containsExactly("987");
    }

    private static Map<String, String> messages(PortalLanguage language) {
        ResourceBundle bundle = ResourceBundle.getBundle("org.cohort.web.messages", language.locale());
        // Without what it takes from the bundle behind it, which is English.
        Set<String> own = language == PortalLanguage.ENGLISH ? bundle.keySet() : own(language);
        return own.stream().collect(Collectors.toMap(key -> key, bundle::getString, (one, two) -> one, TreeMap::new));
    }

    private static Set<String> own(PortalLanguage language) {
        return Sources.bundle(language.code()).stringPropertyNames();
    }

    private static Set<String> arguments(String message) {
        Set<String> found = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(message);
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                found.add(pattern.getSubstring(pattern.getPart(i + 1)) + " " + part.getArgType());
            }
        }
        return found.stream()
                .filter(argument -> !argument.endsWith(" NONE") || !found.contains(argument.replace("NONE", "PLURAL")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missingForms(String message, Locale locale) {
        MessagePattern pattern = new MessagePattern(message);
        PluralRules rules = PluralRules.forLocale(locale);
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_START
                    && pattern.getPart(i).getArgType() == ArgType.PLURAL) {
                missing.addAll(missing(rules, forms(pattern, i)));
            }
        }
        return missing;
    }

    /** The selectors of the argument that begins here, not those of arguments within. */
    private static List<String> forms(MessagePattern pattern, int start) {
        List<String> forms = new ArrayList<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    private static Set<String> missing(PluralRules rules, List<String> forms) {
        Set<String> needed = new HashSet<>(rules.getKeywords());
        for (String form : forms) {
            if (NAMED_FORM.matcher(form).matches()) {
                needed.remove(form);
            } else {
                // One number alone stands for a form that has no other.
                double number = Double.parseDouble(form.substring(1));
                needed.removeIf(keyword -> rules.getUniqueKeywordValue(keyword) == number);
            }
        }
        return needed;
    }
}
