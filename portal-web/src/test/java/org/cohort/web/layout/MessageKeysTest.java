package org.cohort.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.PortalLanguage;
import org.cohort.kernel.Reason;
import org.cohort.mail.MailState;
import org.cohort.notifications.Delivery;
import org.cohort.notifications.MailedNotifications;
import org.cohort.people.Role;
import org.cohort.people.Sharing;
import org.cohort.people.factors.FactorChange;
import org.cohort.people.factors.FactorLetters;
import org.cohort.people.recovery.RecoveryLetters;
import org.cohort.posts.PostKind;
import org.cohort.posts.Standing;
import org.cohort.questions.QuestionFilter.Age;
import org.cohort.tokens.Scope;
import org.junit.jupiter.api.Test;

/** Every word that is asked for is there, and none is kept that nobody asks for. */
class MessageKeysTest {

    private static final Set<String> BUNDLE = new TreeSet<>(
            ResourceBundle.getBundle("org.cohort.web.messages", Locale.ROOT).keySet());

    private static final Pattern IN_PAGE = Pattern.compile("(?:\\bm\\[|\\bt\\.of\\()'([\\w.]+)'(?=[],)])");
    private static final Pattern QUOTED = Pattern.compile("'([\\w.]+)'|\"([\\w.]+)\"");

    /** What a refusal is constructed with, up to the end of the statement. */
    private static final Pattern REFUSAL = Pattern.compile(
            "new (?:DomainException\\.)?(?:Invalid|Violation|Conflict|Forbidden|NotFound|TooMany)\\(([^;]*);");

    private static final Pattern KEY = Pattern.compile("\"([a-z]\\w*(?:\\.\\w+)+)\"");

    /** Keys that are put together; whoever puts them together holds the endings. */
    private static final Pattern PUT_TOGETHER = Pattern.compile(
            "error\\.\\d{3}\\.(?:title|hint)|apiPage\\.\\w+\\.(?:title|says)|(?:editor\\.says|reaction|drafts|kind|search\\.sort)\\.\\w+");

    @Test
    void every_key_of_a_page_is_in_the_bundle() {
        assertThat(found(IN_PAGE, pages())).isNotEmpty().allMatch(BUNDLE::contains);
    }

    @Test
    void every_refusal_has_its_sentence() {
        List<String> refusals =
                matches(REFUSAL, Sources.java()).map(match -> match.group(1)).toList();

        assertThat(found(KEY, refusals)).isNotEmpty().allMatch(BUNDLE::contains);
    }

    @Test
    void every_kind_and_role_has_its_word() {
        assertThat(families()).allMatch(BUNDLE::contains);
    }

    @Test
    void every_key_of_the_bundle_is_asked_for() {
        Set<String> asked = found(QUOTED, pages());
        asked.addAll(found(QUOTED, Sources.java()));
        asked.addAll(families());

        assertThat(BUNDLE)
                .filteredOn(key -> !asked.contains(key))
                .filteredOn(key -> !PUT_TOGETHER.matcher(key).matches())
                .isEmpty();
    }

    private static List<String> pages() {
        return Sources.pages().values().stream().map(Object::toString).toList();
    }

    private static Set<String> families() {
        return Stream.of(
                        Arrays.stream(PostKind.values()).map(kind -> "kind." + kind.word()),
                        Arrays.stream(Standing.values()).map(standing -> "standing." + standing.word()),
                        Arrays.stream(Age.values()).skip(1).map(age -> "questions.age." + age.word()),
                        Arrays.stream(PortalLanguage.values()).map(language -> "language." + language.code()),
                        Arrays.stream(Role.values()).map(role -> "role." + role.name()),
                        Arrays.stream(Sharing.values()).map(sharing -> "people.sharing." + sharing.word()),
                        Stream.of(
                                        ContentRef.CHANNEL,
                                        ContentRef.TAG,
                                        ContentRef.SERIES,
                                        ContentRef.POST,
                                        ContentRef.MEMBER)
                                .map(subject -> "involvement.kind." + subject),
                        Arrays.stream(Reason.values())
                                .flatMap(reason -> Stream.of("says", "reason", "of", "stop.ask")
                                        .map(family -> "notifications." + family + "." + reason.word())),
                        Arrays.stream(Delivery.values()).map(how -> "notifications.delivery." + how.word()),
                        Arrays.stream(Scope.values()).map(scope -> "tokens.scope." + scope.word()),
                        Stream.of(MailedNotifications.ONE, MailedNotifications.DIGEST)
                                .map(topic -> "mail.topic." + topic),
                        Stream.concat(RecoveryLetters.TOPICS.stream(), FactorLetters.TOPICS.stream())
                                .map(topic -> "mail.topic." + topic),
                        Arrays.stream(FactorChange.values()).map(change -> "factor.changed." + change.word()),
                        Stream.of(MailState.PARKED, MailState.UNSURE).map(state -> "mail.state." + state),
                        Stream.of(Delivery.DAILY, Delivery.WEEKLY)
                                .flatMap(how -> Stream.of(
                                        "notifications.letter." + how.word(), "notifications.stop.ask." + how.word())))
                .flatMap(keys -> keys)
                .collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, Collection<String> texts) {
        return matches(pattern, texts)
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<MatchResult> matches(Pattern pattern, Collection<String> texts) {
        return texts.stream().flatMap(text -> pattern.matcher(text).results());
    }
}
