package org.cohort.imports.model;

import java.util.List;

/**
 * What an import would do. Every file of the source is in {@code posts}, in {@code skipped}, in {@code attachments} or is
 * configuration.
 *
 * @param source the name of the folder or archive
 * @param kind of site, as the contract spells it ({@code jekyll}, {@code gatsby}, …)
 */
public record ImportPlan(
        String source,
        String kind,
        List<ImportedPost> posts,
        List<SkippedSource> skipped,
        List<ImportedMember> members,
        List<ImportedChannel> channels,
        List<ImportedAttachment> attachments) {

    public ImportPlan {
        posts = List.copyOf(posts);
        skipped = List.copyOf(skipped);
        members = List.copyOf(members);
        channels = List.copyOf(channels);
        attachments = List.copyOf(attachments);
    }
}
