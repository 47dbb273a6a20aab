package org.cohort.posts;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.DomainException.Violation;
import org.cohort.kernel.LanguageTag;
import org.cohort.kernel.Slug;
import org.jspecify.annotations.Nullable;

/** What the text of a post may be; all that is wrong is said at once. */
final class PostPolicy {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_TLDR = 240;
    static final int LONGEST_ALT = 500;
    static final int LONGEST_URL = 500;

    /** More would make a tag say nothing. */
    static final int MOST_TAGS = 8;

    static final int LONGEST_TAG = 40;

    /** The subject is a tag. */
    static final int LONGEST_SUBJECT = LONGEST_TAG;

    private PostPolicy() {}

    /** Refuses with every violation; a draft may lack what a published post needs. */
    static void check(PostText text, boolean forPublication) {
        List<Violation> violations = new ArrayList<>();
        limit(violations, "title", text.title(), LONGEST_TITLE);
        limit(violations, "tldr", text.tldr(), LONGEST_TLDR);
        limit(violations, "coverAlt", text.coverAlt(), LONGEST_ALT);
        url(violations, "canonicalUrl", text.canonicalUrl());
        url(violations, "basedOnUrl", text.basedOnUrl());
        language(violations, text.language());
        limit(violations, "subject", text.subject(), LONGEST_SUBJECT);
        tags(violations, text.tagsAndSubject());
        question(violations, text);
        if (text.seriesPart() != null && text.seriesPart() < 1) {
            violations.add(new Violation("seriesPart", "posts.seriesPart.form", List.of()));
        }
        if (forPublication) {
            needed(violations, text.title(), text.markdown());
            coverAlt(violations, text.coverId() != null, text.coverAlt());
        }
        refuse(violations);
    }

    /**
     * Refuses to make a question of another post or the other way: answers are ordered by what readers thought of them, and
     * what they wrote as comments is no answer.
     */
    static void mustStay(Post post, PostText text) {
        if (post.isQuestion() != (text.kind() == PostKind.QUESTION)) {
            throw new Invalid("kind", "questions.kind.stays");
        }
    }

    /** What a post that is written already still lacks to be published. */
    static void checkForPublication(Post post) {
        List<Violation> violations = new ArrayList<>();
        needed(violations, post.getTitle(), post.getMarkdown());
        coverAlt(violations, post.getCover() != null, post.getCoverAlt());
        refuse(violations);
    }

    private static void question(List<Violation> violations, PostText text) {
        if (text.anonymous() && text.kind() != PostKind.QUESTION) {
            violations.add(new Violation("anonymous", "questions.anonymous.others", List.of()));
        }
        // A series names its author.
        if (text.anonymous()
                && text.seriesTitle() != null
                && !text.seriesTitle().isBlank()) {
            violations.add(new Violation("series", "questions.anonymous.series", List.of()));
        }
    }

    private static void needed(List<Violation> violations, String title, String body) {
        if (title.isBlank()) {
            violations.add(new Violation("title", "posts.title.needed", List.of()));
        }
        if (body.isBlank()) {
            violations.add(new Violation("body", "posts.body.needed", List.of()));
        }
    }

    private static void coverAlt(List<Violation> violations, boolean hasCover, @Nullable String alt) {
        if (hasCover && (alt == null || alt.isBlank())) {
            violations.add(new Violation("coverAlt", "posts.coverAlt.needed", List.of()));
        }
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(violations);
        }
    }

    /** Tags as they are kept: lower case, hyphens for spaces, each once, in the order written. */
    static List<String> tagNames(List<String> written) {
        return written.stream()
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(Slug::of)
                .distinct()
                .toList();
    }

    private static void limit(List<Violation> violations, String field, @Nullable String value, int longest) {
        if (value != null && value.length() > longest) {
            violations.add(new Violation(field, "error.tooLong", List.of(value.length(), longest)));
        }
    }

    private static void url(List<Violation> violations, String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return;
        }
        limit(violations, field, value, LONGEST_URL);
        try {
            URI uri = URI.create(value);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                violations.add(new Violation(field, "error.url", List.of()));
            }
        } catch (IllegalArgumentException e) {
            violations.add(new Violation(field, "error.url", List.of()));
        }
    }

    private static void language(List<Violation> violations, @Nullable String code) {
        if (code != null && !code.isEmpty() && !LanguageTag.isOne(code)) {
            violations.add(new Violation("language", "error.language", List.of(code)));
        }
    }

    private static void tags(List<Violation> violations, List<String> written) {
        List<String> names = tagNames(written);
        if (names.size() > MOST_TAGS) {
            violations.add(new Violation("tags", "posts.tags.tooMany", List.of(names.size(), MOST_TAGS)));
        }
        names.stream()
                .filter(name -> name.length() > LONGEST_TAG)
                .forEach(name ->
                        violations.add(new Violation("tags", "posts.tags.tooLong", List.of(name, LONGEST_TAG))));
    }
}
