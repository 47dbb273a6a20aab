package org.cohort.imports.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedAttachment;
import org.cohort.imports.model.ImportedComment;
import org.cohort.imports.model.ImportedMember;
import org.cohort.imports.model.ImportedPost;
import org.cohort.imports.model.PostDetails;
import org.cohort.text.Markdown;
import org.cohort.text.RenderedText;
import org.cohort.text.Rendering;
import org.jspecify.annotations.Nullable;

/** Writes a plan as the contract has it. */
final class PlanWriter {

    /** Attachments lie beside the plan. */
    private static final Rendering BESIDE_THE_PLAN =
            Rendering.IMPORTED.withAddresses(address -> address.startsWith(ImportedPost.ATTACHMENT_SCHEME)
                    ? address.substring(ImportedPost.ATTACHMENT_SCHEME.length())
                    : address);

    private final ImportPlan plan;
    private final Path out;
    private final Markdown markdown;
    private final Map<String, String> names;

    PlanWriter(ImportPlan plan, Path out, Markdown markdown) {
        this.plan = plan;
        this.out = out;
        this.markdown = markdown;
        names = plan.members().stream()
                .collect(Collectors.toMap(ImportedMember::handle, ImportedMember::name, (one, other) -> one));
    }

    PlanImport.Counts write() throws IOException {
        Files.createDirectories(out.resolve("posts"));
        Map<String, String> lost = writeAttachments();
        List<Map<String, @Nullable Object>> posts = new ArrayList<>();
        int warnings = 0;
        int comments = 0;
        for (ImportedPost post : plan.posts()) {
            Map<String, @Nullable Object> entry = writePost(post, posts.size() + 1, lost);
            posts.add(entry);
            warnings += entry.get("warnings") instanceof List<?> list ? list.size() : 0;
            comments += post.countComments();
        }
        int attachments = plan.attachments().size() - lost.size();
        PlanImport.Counts counts = new PlanImport.Counts(
                posts.size(),
                comments,
                plan.members().size(),
                plan.channels().size(),
                attachments,
                warnings,
                plan.skipped().size());
        Files.writeString(out.resolve("plan.json"), Json.of(planEntry(posts, counts)));
        return counts;
    }

    /** Those that could not be read, with the reason. */
    private Map<String, String> writeAttachments() throws IOException {
        Map<String, String> lost = new LinkedHashMap<>();
        for (ImportedAttachment attachment : plan.attachments()) {
            byte[] bytes;
            try {
                bytes = attachment.content().bytes();
            } catch (IOException unreadable) {
                lost.put(
                        attachment.path(),
                        "The file %s cannot be read: %s.".formatted(attachment.source(), unreadable.getMessage()));
                continue;
            }
            Path file = out.resolve(attachment.path());
            Files.createDirectories(file.getParent() == null ? out : file.getParent());
            Files.write(file, bytes);
        }
        return lost;
    }

    private Map<String, @Nullable Object> writePost(ImportedPost post, int number, Map<String, String> lost)
            throws IOException {
        RenderedText text = markdown.render(
                post.markdown(), BESIDE_THE_PLAN.withLanguage(post.details().language()));
        String file = String.format(Locale.ROOT, "posts/%04d.html", number);
        StringBuilder html = new StringBuilder(text.html());
        post.comments().forEach(comment -> append(comment, html));
        Files.write(out.resolve(file), html.toString().getBytes(StandardCharsets.UTF_8));
        List<String> warnings = new ArrayList<>(post.warnings());
        post.attachments().stream().filter(lost::containsKey).map(lost::get).forEach(warnings::add);
        if (text.truncated()) {
            warnings.add("The text is too large or too nested to be rendered; it is shown as written.");
        }
        return postEntry(post, file, text, warnings, lost);
    }

    private Map<String, @Nullable Object> postEntry(
            ImportedPost post, String file, RenderedText text, List<String> warnings, Map<String, String> lost) {
        PostDetails details = post.details();
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("source", post.source());
        entry.put("kind", details.kind());
        entry.put("title", details.title());
        entry.put("slug", post.slug());
        entry.put(
                "authors",
                details.authors().stream()
                        .map(handle -> names.getOrDefault(handle, handle))
                        .toList());
        entry.put(
                "publishedAt",
                details.publishedAt() == null ? null : details.publishedAt().toString());
        entry.put(
                "updatedAt",
                details.updatedAt() == null ? null : details.updatedAt().toString());
        entry.put("tags", details.tags());
        entry.put("language", details.language());
        entry.put("draft", details.draft());
        entry.put("canonicalUrl", details.canonicalUrl());
        entry.put("series", details.series());
        entry.put("excerpt", excerpt(details, text));
        entry.put("cover", lost.containsKey(details.cover()) ? null : details.cover());
        entry.put("html", file);
        entry.put(
                "attachments",
                post.attachments().stream()
                        .filter(path -> !lost.containsKey(path))
                        .toList());
        entry.put("comments", post.countComments());
        entry.put("channel", details.channel());
        entry.put("formerPaths", post.formerPaths());
        entry.put("warnings", warnings);
        return entry;
    }

    private String excerpt(PostDetails details, RenderedText text) {
        return details.excerpt() == null
                ? text.excerpt()
                : markdown.render(details.excerpt(), BESIDE_THE_PLAN).excerpt();
    }

    private void append(ImportedComment comment, StringBuilder html) {
        html.append("\n<article data-comment=\"%s\" data-author=\"%s\" data-time=\"%s\">\n%s\n</article>"
                .formatted(
                        attribute(comment.source()),
                        attribute(names.getOrDefault(comment.author(), comment.author())),
                        comment.at(),
                        markdown.render(comment.markdown(), BESIDE_THE_PLAN).html()));
        comment.replies().forEach(reply -> append(reply, html));
    }

    private static String attribute(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private Map<String, @Nullable Object> planEntry(
            List<Map<String, @Nullable Object>> posts, PlanImport.Counts counts) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("source", plan.source());
        entry.put("kind", plan.kind());
        entry.put("posts", posts);
        entry.put(
                "skipped",
                plan.skipped().stream()
                        .map(each -> words("source", each.source(), "reason", each.reason()))
                        .toList());
        entry.put(
                "members",
                plan.members().stream()
                        .map(each -> words("handle", each.handle(), "name", each.name()))
                        .toList());
        entry.put(
                "channels",
                plan.channels().stream()
                        .map(each -> words("slug", each.slug(), "name", each.name(), "purpose", each.purpose()))
                        .toList());
        Map<String, Object> totals = new LinkedHashMap<>();
        totals.put("posts", counts.posts());
        totals.put("comments", counts.comments());
        totals.put("members", counts.members());
        totals.put("channels", counts.channels());
        totals.put("attachments", counts.attachments());
        totals.put("warnings", counts.warnings());
        entry.put("totals", totals);
        return entry;
    }

    private static Map<String, String> words(String... keysAndValues) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            words.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return words;
    }
}
