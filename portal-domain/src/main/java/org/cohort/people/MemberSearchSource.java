package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchDocument.Named;
import org.cohort.kernel.SearchMark;
import org.cohort.kernel.SearchSource;
import org.cohort.text.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * Offers what members show of themselves to be found: to members, and to guests where the member shares with everybody;
 * never what they share with nobody, and never their addresses.
 */
@ApplicationScoped
@Transactional
class MemberSearchSource implements SearchSource {

    private static final String SORT = "person";

    /** Of all who are signed in. */
    private static final String MEMBERS = "members";

    /** Raised when the same member is to be offered otherwise than before, so that an old index is written anew. */
    private static final long MANNER = 1;

    private static final int BITS_OF_VERSION = 32;

    @Inject
    MemberRepository members;

    @Override
    public String kind() {
        return ContentRef.MEMBER;
    }

    @Override
    public List<SearchMark> marks(long after, int most) {
        return members.searchMarks(after, most).stream()
                .map(mark -> new SearchMark(mark.id(), stamp(mark.stamp())))
                .toList();
    }

    private static long stamp(long version) {
        return (MANNER << BITS_OF_VERSION) + version;
    }

    @Override
    public Set<String> audiencesOf(long memberId) {
        return Set.of(MEMBERS);
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return members.all(ids).stream().map(MemberSearchSource::document).toList();
    }

    private static SearchDocument document(Member member) {
        Sharing sharing = member.getSharing();
        return new SearchDocument(
                member.ref(),
                stamp(member.getVersion()),
                null,
                SORT,
                member.getName(),
                member.getName() + " " + member.getHandle(),
                text(member),
                List.of(new Named(member.getHandle(), member.getName())),
                null,
                List.of(),
                null,
                member.getJoinedAt(),
                0,
                "/people/" + member.getHandle(),
                sharing == Sharing.EVERYBODY ? SearchDocument.EVERYBODY : MEMBERS);
    }

    private static String text(Member member) {
        Stream<@Nullable String> shared = member.getSharing() == Sharing.NOBODY
                ? Stream.of()
                : Stream.of(
                        member.getGoals(),
                        member.getPlace(),
                        String.join(" ", member.getInterests()),
                        member.getLanguages());
        return Stream.concat(Stream.of(Markdown.plainOf(member.getAboutHtml())), shared)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
