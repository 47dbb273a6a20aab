package org.cohort.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchDocument.Named;
import org.cohort.kernel.SearchMark;
import org.cohort.kernel.SearchSource;
import org.cohort.text.Markdown;

/** Offers what members show of themselves to be found; never their addresses. */
@ApplicationScoped
@Transactional
class MemberSearchSource implements SearchSource {

    private static final String SORT = "person";

    @Inject
    MemberRepository members;

    @Override
    public String kind() {
        return ContentRef.MEMBER;
    }

    @Override
    public List<SearchMark> marks(long after, int most) {
        return members.searchMarks(after, most);
    }

    @Override
    public List<SearchDocument> load(Collection<Long> ids) {
        return members.all(ids).stream().map(MemberSearchSource::document).toList();
    }

    private static SearchDocument document(Member member) {
        String text = Stream.of(Markdown.plainOf(member.getAboutHtml()), member.getPlace(), member.getLanguages())
                .filter(Objects::nonNull)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
        return new SearchDocument(
                member.ref(),
                member.getVersion(),
                null,
                SORT,
                member.getName(),
                member.getName() + " " + member.getHandle(),
                text,
                List.of(new Named(member.getHandle(), member.getName())),
                null,
                List.of(),
                null,
                member.getJoinedAt(),
                0,
                "/people/" + member.getHandle(),
                SearchDocument.EVERYBODY);
    }
}
