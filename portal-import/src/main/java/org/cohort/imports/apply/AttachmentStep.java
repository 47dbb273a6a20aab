package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cohort.imports.model.ImportPlan;
import org.cohort.imports.model.ImportedAttachment;
import org.cohort.imports.model.ImportedPost;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException;
import org.cohort.media.Attachment;
import org.cohort.media.AttachmentService;
import org.cohort.people.Member;

/** The files that one post of a plan shows or links. */
@ApplicationScoped
@Transactional
class AttachmentStep {

    private static final String ATTACHMENT = "attachment";
    private static final Pattern REFERENCE = Pattern.compile(ImportedPost.ATTACHMENT_SCHEME + "([^\\s)\"'<>\\]]+)");

    @Inject
    ImportItemRepository items;

    @Inject
    AttachmentService attachments;

    @Inject
    Clock clock;

    /** Takes in the post's files; what is not fit to be one is left out. Numbers here by path in the plan. */
    Map<String, Long> take(ImportPlan plan, ImportedPost post, Member owner) throws IOException {
        Map<String, Long> taken = new HashMap<>();
        for (ImportedAttachment attachment : plan.attachments()) {
            if (post.attachments().contains(attachment.path())) {
                take(plan.source(), attachment, owner).ifPresent(id -> taken.put(attachment.path(), id));
            }
        }
        return taken;
    }

    private Optional<Long> take(String source, ImportedAttachment attachment, Member owner) throws IOException {
        byte[] bytes = attachment.content().bytes();
        String hash = Hash.of(bytes);
        // The bytes are part of the name: a file that changed is another attachment, and old revisions keep theirs.
        String key = source + "/file:" + attachment.path() + "#" + hash;
        Optional<ImportItem> before = items.find(key);
        if (before.isPresent()) {
            return Optional.of(before.get().content().id());
        }
        try {
            Attachment kept = attachments.adopt(owner.getId(), attachment.path(), bytes);
            items.save(key, new ImportItem(new ContentRef(ATTACHMENT, kept.getId()), hash), clock.instant());
            return Optional.of(kept.getId());
        } catch (DomainException unfit) {
            return Optional.empty();
        }
    }

    /** The text with every file's address here in the place of its path in the plan. */
    String addressed(String markdown, Map<String, Long> files) {
        Matcher references = REFERENCE.matcher(markdown);
        StringBuilder text = new StringBuilder();
        while (references.find()) {
            Long id = files.get(references.group(1));
            String address = id == null ? "" : attachments.get(id).getPath();
            references.appendReplacement(text, Matcher.quoteReplacement(address));
        }
        return references.appendTail(text).toString();
    }
}
