package org.cohort.web.posts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.Slug;
import org.cohort.posts.Post;
import org.cohort.posts.PostKind;
import org.cohort.posts.PostText;
import org.cohort.questions.QuestionText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the form of a post: as typed, whatever it is.
 *
 * @param cover the path of an uploaded picture
 * @param tried of a question; it and what follows are empty elsewhere
 * @param error as code, without a fence
 * @param version of the post that the writer began with; empty for a new one
 * @param key names this form of a new post, so that sent twice it makes one
 */
public record PostForm(
        String kind,
        String channel,
        String title,
        String tldr,
        String body,
        String tags,
        String language,
        String series,
        String seriesPart,
        String cover,
        String coverAlt,
        String canonicalUrl,
        String basedOnUrl,
        String inProgress,
        String subject,
        String tried,
        String error,
        String environment,
        String anonymous,
        String version,
        String key) {

    /** An address of an uploaded file: a picture from elsewhere is no cover. */
    private static final Pattern OWN_FILE = Pattern.compile("/files/[0-9a-f]{32}/[^/?#]+");

    /** Takes the fields by their names; one that is not there is empty. */
    static PostForm of(UnaryOperator<@Nullable String> fields) {
        UnaryOperator<String> field = name -> Objects.requireNonNullElse(fields.apply(name), "");
        return new PostForm(
                field.apply("kind"),
                field.apply("channel"),
                field.apply("title"),
                field.apply("tldr"),
                field.apply("body").replace("\r\n", "\n"),
                field.apply("tags"),
                field.apply("language"),
                field.apply("series"),
                field.apply("seriesPart"),
                field.apply("noCover").isEmpty() ? ownFile(field.apply("cover")) : "",
                field.apply("coverAlt"),
                field.apply("canonicalUrl"),
                field.apply("basedOnUrl"),
                field.apply("inProgress"),
                field.apply("subject"),
                field.apply("tried").replace("\r\n", "\n"),
                field.apply("error").replace("\r\n", "\n"),
                field.apply("environment").replace("\r\n", "\n"),
                field.apply("anonymous"),
                field.apply("version"),
                field.apply("key"));
    }

    static PostForm empty(String channel) {
        return of(Map.of("kind", PostKind.ARTICLE.word(), "channel", channel)::get);
    }

    /** The form of a new question. */
    static PostForm question(String channel) {
        return of(Map.of("kind", PostKind.QUESTION.word(), "channel", channel)::get);
    }

    static PostForm of(Post post, List<String> tags) {
        QuestionText parts = post.isQuestion()
                ? QuestionText.of(post.getMarkdown())
                : new QuestionText(post.getMarkdown(), "", "", "");
        return new PostForm(
                post.getKind().word(),
                post.getChannel().getSlug(),
                post.getTitle(),
                orEmpty(post.getTldr()),
                parts.body(),
                String.join(", ", withoutSubject(tags, post)),
                orEmpty(post.getLanguage()),
                post.getSeries() == null ? "" : post.getSeries().getTitle(),
                orEmpty(post.getSeriesPart()),
                post.getCover() == null ? "" : post.getCover().getPath(),
                orEmpty(post.getCoverAlt()),
                orEmpty(post.getCanonicalUrl()),
                orEmpty(post.getBasedOnUrl()),
                post.isInProgress() ? "true" : "",
                orEmpty(post.getSubject()),
                parts.tried(),
                parts.error(),
                parts.environment(),
                post.isAnonymous() ? "true" : "",
                orEmpty(post.getVersion()),
                "");
    }

    /** The same, to be saved over the version that another made meanwhile. */
    PostForm over(int newVersion) {
        return with("version", String.valueOf(newVersion));
    }

    /** The same as the form of a question. */
    PostForm asking() {
        return with("kind", PostKind.QUESTION.word());
    }

    /** The same with the picture of this path as its cover. */
    PostForm coveredBy(String path) {
        return with("cover", path);
    }

    /** The same as a form of its own, which makes another post. */
    PostForm anew() {
        return with("key", UUID.randomUUID().toString());
    }

    private PostForm with(String name, String value) {
        Map<String, String> fields = new TreeMap<>(fields());
        fields.put(name, value);
        return of(fields::get);
    }

    /** What finds the cover's file; empty where there is no cover. */
    String coverKey() {
        return cover.isEmpty() ? "" : cover.split("/", -1)[2];
    }

    /** By name, as {@link #of} takes them. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        fields.put("kind", kind);
        fields.put("channel", channel);
        fields.put("title", title);
        fields.put("tldr", tldr);
        fields.put("body", body);
        fields.put("tags", tags);
        fields.put("language", language);
        fields.put("series", series);
        fields.put("seriesPart", seriesPart);
        fields.put("cover", cover);
        fields.put("coverAlt", coverAlt);
        fields.put("canonicalUrl", canonicalUrl);
        fields.put("basedOnUrl", basedOnUrl);
        fields.put("inProgress", inProgress);
        fields.put("subject", subject);
        fields.put("tried", tried);
        fields.put("error", error);
        fields.put("environment", environment);
        fields.put("anonymous", anonymous);
        fields.put("version", version);
        fields.put("key", key);
        return fields;
    }

    /** For the services, which check the rest. */
    PostText text(@Nullable Long coverId) {
        return new PostText(
                kindNamed(),
                channel,
                title,
                markdown(),
                tldr,
                Arrays.asList(tags.split("[,،、;]", -1)),
                language,
                coverId,
                coverAlt,
                canonicalUrl,
                basedOnUrl,
                series,
                seriesPart.isBlank() ? null : number("seriesPart", seriesPart.strip()),
                !inProgress.isEmpty(),
                isQuestion() ? subject : null,
                !anonymous.isEmpty());
    }

    boolean isQuestion() {
        return kind.equals(PostKind.QUESTION.word());
    }

    /** The text as it is kept. */
    String markdown() {
        return isQuestion() ? new QuestionText(body, tried, error, environment).markdown(language) : body;
    }

    /** The subject is among the tags, and has a field of its own. */
    private static List<String> withoutSubject(List<String> tags, Post post) {
        String subject = post.getSubject();
        return subject == null
                ? tags
                : tags.stream().filter(tag -> !tag.equals(Slug.of(subject))).toList();
    }

    /** The number of {@link #version}; one that no post has where it is none. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private PostKind kindNamed() {
        return Arrays.stream(PostKind.values())
                .filter(one -> one.word().equals(kind.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Invalid("kind", "posts.kind.needed"));
    }

    private static int number(String field, String typed) {
        if (!typed.matches("\\d{1,9}")) {
            throw new Invalid(field, "posts.number");
        }
        return Integer.parseInt(typed);
    }

    private static String ownFile(String path) {
        return OWN_FILE.matcher(path).matches() ? path : "";
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
