package org.cohort.imports.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.cohort.imports.model.ImportedMember;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.people.Link;
import org.cohort.people.Member;
import org.cohort.people.MemberIntake;
import org.cohort.people.MemberService;
import org.cohort.people.Role;
import org.jspecify.annotations.Nullable;

/** One member of a plan: found again, matched by e-mail, or made as a placeholder. */
@ApplicationScoped
@Transactional
class MemberStep {

    private static final String MEMBER = "member";

    @Inject
    ImportItemRepository items;

    @Inject
    MemberIntake intake;

    @Inject
    MemberService members;

    @Inject
    Clock clock;

    /** The number of the member here who stands for this one of the source. */
    long take(String source, ImportedMember imported, ImportOptions options) {
        if (options.as() != null) {
            return members.get(options.as()).getId();
        }
        String key = source + "/member:" + imported.handle();
        String hash = Hash.of(imported);
        Optional<ImportItem> before = items.find(key);
        if (before.isPresent()) {
            if (!before.get().hash().equals(hash)) {
                intake.retake(before.get().content().id(), known(imported, options));
                items.rehash(key, hash);
            }
            return before.get().content().id();
        }
        Member member = intake.findByEmail(imported.email()).orElseGet(() -> intake.take(known(imported, options)));
        items.save(key, new ImportItem(new ContentRef(MEMBER, member.getId()), hash), clock.instant());
        return member.getId();
    }

    void check(ImportOptions options) {
        if (options.as() != null && members.find(options.as()).isEmpty()) {
            throw new Invalid("as", "imports.as.unknown", options.as());
        }
    }

    /** Whether an import of this source has begun. */
    boolean knows(String source) {
        return items.existsBelow(source + "/");
    }

    private static MemberIntake.Known known(ImportedMember imported, ImportOptions options) {
        return new MemberIntake.Known(
                imported.handle(),
                imported.name(),
                options.ownCommunity() ? role(imported.role()) : Role.MEMBER,
                imported.email(),
                imported.place(),
                imported.zone(),
                imported.languages(),
                imported.joined(),
                imported.about() == null ? "" : imported.about(),
                imported.links().stream()
                        .map(link -> new Link(link.label(), link.url()))
                        .toList());
    }

    /** The role that the word of a source names; a member where it names none. */
    static Role role(@Nullable String word) {
        return word == null ? Role.MEMBER : Role.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
