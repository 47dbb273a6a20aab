package org.cohort.imports.jekyll;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cohort.imports.frontmatter.Dates;
import org.cohort.imports.frontmatter.Fields;
import org.cohort.imports.model.ImportedChannel;
import org.cohort.imports.model.ImportedComment;
import org.cohort.imports.model.ImportedMember;

/** Members, channels and comments that data files declare: {@code authors}, {@code channels}, {@code comments/SLUG}. */
final class Community {

    private final JekyllData data;
    private final JekyllConfig config;
    private final Dates dates;

    Community(JekyllData data, JekyllConfig config) {
        this.data = data;
        this.config = config;
        ZoneId zone = config.zone();
        dates = new Dates(zone);
    }

    List<ImportedMember> members() {
        List<ImportedMember> members = new ArrayList<>();
        for (Object declared : List.of(
                data.get("authors").orElse(Map.of()),
                data.get("members").orElse(Map.of()),
                config.fields().inner("authors").values())) {
            entries(declared, "handle", "username", "name")
                    .forEach((handle, fields) -> members.add(member(handle, fields)));
        }
        return members;
    }

    List<ImportedChannel> channels() {
        List<ImportedChannel> channels = new ArrayList<>();
        entries(data.get("channels").orElse(Map.of()), "slug", "name")
                .forEach((slug, fields) -> channels.add(new ImportedChannel(
                        slug,
                        fields.text("name").orElse(slug),
                        fields.text("purpose", "description").orElse(""),
                        fields.text("least_role").orElse(null))));
        return channels;
    }

    /** The comments under a post: in one file, or in a folder of files. */
    List<ImportedComment> comments(String slug) {
        Object found = data.get("comments/" + slug).orElse(List.of());
        List<Object> listed = found instanceof Map<?, ?> map ? new ArrayList<>(map.values()) : list(found);
        return comments(listed, "_data/comments/" + slug, true);
    }

    private List<ImportedComment> comments(List<Object> listed, String source, boolean mayHaveReplies) {
        List<ImportedComment> comments = new ArrayList<>();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i) instanceof Map<?, ?> map) {
                String own = source + "#" + (i + 1);
                comment(new Fields(map), own, mayHaveReplies).ifPresent(comments::add);
            }
        }
        return comments;
    }

    private Optional<ImportedComment> comment(Fields fields, String source, boolean mayHaveReplies) {
        Optional<String> body = fields.text("body", "message", "text", "comment");
        Optional<Instant> at = fields.text("at", "date", "created_at").flatMap(dates::read);
        if (body.isEmpty() || at.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ImportedComment(
                source,
                fields.text("author", "name").orElse("Anonymous"),
                at.get(),
                body.get(),
                fields.isTrue("accepted"),
                reactions(fields),
                mayHaveReplies ? comments(fields.list("replies"), source, false) : List.of()));
    }

    private ImportedMember member(String handle, Fields fields) {
        return new ImportedMember(
                handle,
                fields.text("name", "display_name", "title").orElse(handle),
                fields.text("role").orElse(null),
                fields.text("email", "mail").filter(text -> text.contains("@")).orElse(null),
                fields.text("place", "location").orElse(null),
                fields.text("zone", "timezone").orElse(null),
                Fields.words(fields.list("languages")),
                fields.text("joined").flatMap(dates::read).orElse(null),
                fields.text("about", "bio", "description").orElse(null),
                links(fields));
    }

    private static List<ImportedMember.Link> links(Fields fields) {
        List<ImportedMember.Link> links = new ArrayList<>();
        for (Object each : fields.list("links")) {
            Fields link = each instanceof Map<?, ?> map ? new Fields(map) : Fields.NONE;
            link.text("url")
                    .filter(url -> url.matches("https?://\\S+"))
                    .ifPresent(url -> links.add(
                            new ImportedMember.Link(link.text("label", "title").orElse(url), url)));
        }
        return links;
    }

    private static Map<String, List<String>> reactions(Fields fields) {
        Map<String, List<String>> reactions = new LinkedHashMap<>();
        fields.inner("reactions").values().forEach((emoji, who) -> reactions.put(emoji, Fields.words(list(who))));
        return reactions;
    }

    private static Map<String, Fields> entries(Object declared, String... names) {
        Map<String, Fields> entries = new LinkedHashMap<>();
        if (declared instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value instanceof Map<?, ?> inner) {
                    entries.put(String.valueOf(key), new Fields(inner));
                }
            });
        }
        for (Object each : list(declared)) {
            Fields fields = each instanceof Map<?, ?> map ? new Fields(map) : Fields.NONE;
            fields.text(names).ifPresent(name -> entries.putIfAbsent(name, fields));
        }
        return entries;
    }

    private static List<Object> list(Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .filter(entry -> entry != null)
                        .<Object>map(entry -> entry)
                        .toList()
                : List.of();
    }
}
