package org.cohort.imports.content;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cohort.imports.frontmatter.Dates;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.model.PostDetails;
import org.jspecify.annotations.Nullable;

/** Reads what a post's fields say, in the many words that generators and themes have for the same. */
final class DetailsReader {

    private static final Set<String> KINDS =
            Set.of("article", "question", "discussion", "announcement", "summary", "showcase");
    private static final String[] PUBLISHED = {
        "date",
        "datepublished",
        "date_published",
        "publishdate",
        "published_at",
        "publishedat",
        "pubdate",
        "pub_date",
        "published",
        "published_date",
        "created",
        "created_at",
        "createdat",
        "datetime",
        "posted"
    };
    private static final String[] UPDATED = {
        "updated",
        "updated_at",
        "updatedat",
        "last_modified_at",
        "lastmod",
        "last_modified",
        "lastupdated",
        "modified",
        "date_modified",
        "updateddate",
        "revised"
    };
    private static final String[] COVER = {
        "cover",
        "cover.image",
        "cover.url",
        "hero",
        "hero.image",
        "hero.src",
        "image",
        "image.path",
        "image.src",
        "image.url",
        "image.feature",
        "image.teaser",
        "header.image",
        "header.overlay_image",
        "header.teaser",
        "banner",
        "banner.image",
        "feature_image",
        "featured_image",
        "featuredimage",
        "featured.image",
        "feature-img",
        "header-img",
        "coverimage",
        "cover_image",
        "heroimage",
        "thumbnail",
        "thumb",
        "teaser",
        "img",
        "background",
        "main-img",
        "og_image",
        "images"
    };
    private static final String[] SERIES = {"series", "series.name", "series.title", "serie"};
    private static final String[] EXCERPT = {
        "excerpt", "description", "summary", "subtitle", "spoiler", "abstract", "metadescription"
    };
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}");

    /** A clock may be wrong by as much as the widest zones are apart. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final Site site;
    private final PostFile post;
    private final Set<String> warnings;
    private final Fields fields;
    private final Limits limits;

    DetailsReader(Site site, PostFile post, Set<String> warnings) {
        this.site = site;
        this.post = post;
        this.warnings = warnings;
        fields = post.fields();
        limits = new Limits(warnings);
    }

    PostDetails read(LinkPolicy links, String titleOfBody) {
        Instant published = published();
        return new PostDetails(
                kind(),
                limits.title(title(titleOfBody)),
                site.authors().of(fields),
                published,
                date(UPDATED).orElse(null),
                limits.tags(Tags.of(fields)),
                language(),
                draft(published),
                fields.isTrue("in_progress", "wip"),
                address("canonical_url", "canonicalurl", "canonical", "canonicalref", "original_url", "originalurl"),
                address("based_on", "basedon"),
                series(),
                seriesPart(),
                fields.text(EXCERPT).orElse(null),
                fields.text("tldr", "tl;dr").map(limits::tldr).orElse(null),
                cover(links),
                fields.text("cover_alt", "cover.alt", "image.alt", "image_alt", "hero_alt", "coveralt", "alt")
                        .map(limits::coverAlt)
                        .orElse(null),
                fields.text("channel").orElse(null),
                fields.text("subject").filter(words -> isQuestion()).orElse(null),
                isQuestion() && fields.isTrue("anonymous"),
                reactions(fields));
    }

    private boolean isQuestion() {
        return kind().equals("question");
    }

    private String kind() {
        return fields.text("kind")
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(KINDS::contains)
                .orElse("article");
    }

    private String title(String titleOfBody) {
        String written =
                fields.text("title", "subject", "heading").map(PlainTitle::of).orElse("");
        if (!written.isBlank()) {
            return written;
        }
        warnings.add("The file gives no title; its first heading or its name is used.");
        return titleOfBody.isBlank() ? PlainTitle.ofName(post.slug()) : titleOfBody;
    }

    private @Nullable Instant published() {
        Dates dates = new Dates(site.zone());
        Optional<Instant> written = date(PUBLISHED);
        if (written.isEmpty() && fields.text("date").isPresent()) {
            warnings.add("The date “%s” cannot be read."
                    .formatted(fields.text("date").orElse("")));
        }
        Optional<Instant> found = written.or(
                        () -> Optional.ofNullable(post.dateInName()).flatMap(dates::read))
                .or(() -> date(UPDATED));
        if (found.isEmpty()) {
            warnings.add("Neither the file nor its name gives a date.");
        }
        return found.orElse(null);
    }

    private Optional<Instant> date(String... keys) {
        Dates dates = new Dates(site.zone());
        for (String key : keys) {
            Optional<Instant> date = fields.text(key).flatMap(dates::read);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private boolean draft(@Nullable Instant published) {
        boolean said = post.draft()
                || fields.isTrue("draft", "unlisted", "private", "hidden")
                || fields.isFalse("published", "publish")
                || fields.text("status")
                        .map(word -> Set.of("draft", "private", "hidden").contains(word.toLowerCase(Locale.ROOT)))
                        .orElse(false);
        boolean future = site.futureIsDraft()
                && published != null
                && published.isAfter(site.clock().instant().plus(TOLERANCE));
        if (future && !said) {
            warnings.add("It is dated in the future and stays a draft.");
        }
        return said || future;
    }

    private @Nullable String language() {
        return fields.text("lang", "language", "locale")
                .or(() -> Optional.ofNullable(post.language()))
                .filter(word -> LANGUAGE.matcher(word).matches())
                .map(word -> Locale.forLanguageTag(word.replace('_', '-')).toLanguageTag())
                .filter(tag -> !tag.equals("und"))
                .orElse(null);
    }

    private @Nullable String address(String... keys) {
        return fields.text(keys)
                .filter(text -> text.matches("https?://\\S+"))
                .map(limits::address)
                .orElse(null);
    }

    private @Nullable String series() {
        return fields.text(SERIES).map(limits::series).orElse(null);
    }

    private @Nullable Integer seriesPart() {
        return fields.text("series_part", "series_order", "series.part", "series.order", "part", "series_weight")
                .filter(text -> fields.text(SERIES).isPresent() && text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(null);
    }

    private @Nullable String cover(LinkPolicy links) {
        for (String key : COVER) {
            Optional<String> written =
                    fields.text(key).filter(text -> !text.matches("(?i)true|false|[#.]?\\w{3,8}\\(.*|#[0-9a-f]{3,8}"));
            if (written.isPresent()) {
                Destination to = links.picture(written.get());
                if (!to.isNowhere()) {
                    return to.address().replaceFirst("^attachment:", "");
                }
                warnings.add("The cover %s is not in the source.".formatted(written.get()));
            }
        }
        return null;
    }

    /** Emoji to handles. */
    static Map<String, List<String>> reactions(Fields fields) {
        Map<String, List<String>> reactions = new LinkedHashMap<>();
        fields.inner("reactions").values().forEach((emoji, who) -> {
            if (who instanceof List<?> handles) {
                reactions.put(emoji, Fields.words(handles));
            }
        });
        return reactions;
    }
}
