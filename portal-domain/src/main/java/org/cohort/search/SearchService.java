package org.cohort.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchSource;
import org.cohort.people.Actor;
import org.cohort.search.SearchIndex.Matches;
import org.cohort.search.SearchResult.Closeness;
import org.cohort.search.Wanted.Clause;
import org.jspecify.annotations.Nullable;

/** Finds what a person may know of. Whatever an index says, only what its feature shows at this moment is shown. */
@ApplicationScoped
@Transactional
public class SearchService {

    public static final int PAGE = 20;

    /** Nobody reads on so far; who would do better to say more. */
    public static final int MOST_PAGES = 20;

    /** Where fewer are found, a word may have been mistyped. */
    private static final int FEW = 3;

    /** Words of a text by which others like it are found: its beginning says what it is about. */
    private static final int MOST_SIMILAR_WORDS = 30;

    @Inject
    Indexes indexes;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    Clock clock;

    /**
     * One page of what matches; nothing typed is an error.
     *
     * @param typed words, phrases and filters, as {@code docs/searching.md} says
     * @param sort only things of this kind, as {@code kind:} in the text has it; null for all
     * @param page from 1; others are taken for the nearest that there is
     */
    public SearchResult search(Actor actor, @Nullable String typed, @Nullable String sort, int page) {
        Search search = SearchReader.read(typed);
        if (search.isEmpty()) {
            return SearchResult.nothing(search);
        }
        int first = (Math.max(1, Math.min(page, MOST_PAGES)) - 1) * PAGE;
        Found found = find(wanted(actor, search, sort), first);
        int last = Math.min(MOST_PAGES, (found.matches.total() + PAGE - 1) / PAGE);
        return new SearchResult(
                search, hits(found.wanted, found.matches.refs()), found.matches.total(), found.closeness, last);
    }

    /**
     * Things with the same words as a text, the most alike first.
     *
     * @param sort only things of this kind, as {@code kind:} has it; null for all
     * @param limit how many at most, 1 to {@value #PAGE}
     */
    public List<SearchDocument> similar(Actor actor, String text, @Nullable String sort, int limit) {
        Set<String> known = new HashSet<>();
        List<Clause> clauses = Words.of(text).stream()
                .filter(word -> !CommonWords.hold(word) && known.add(word.form()))
                .limit(MOST_SIMILAR_WORDS)
                .map(word -> new Clause(List.of(word.form()), Stems.all(word, null), false))
                .toList();
        if (clauses.isEmpty()) {
            return List.of();
        }
        Wanted wanted = new Wanted(clauses, false, labels(sort), audiences(actor), null, null, clock.instant());
        Matches matches = indexes.current().find(wanted, 0, Math.max(1, Math.min(limit, PAGE)));
        return shown(wanted, matches.refs());
    }

    private record Found(Wanted wanted, Matches matches, Closeness closeness) {}

    private Found find(Wanted wanted, int first) {
        SearchIndex index = indexes.current();
        Matches exact = index.find(wanted, first, PAGE);
        if (exact.total() >= FEW || wanted.clauses().isEmpty()) {
            return new Found(wanted, exact, Closeness.ALL);
        }
        Wanted forgiving = wanted.forgiving();
        Matches close = index.find(forgiving, first, PAGE);
        if (close.total() > exact.total()) {
            return new Found(forgiving, close, Closeness.CLOSE);
        }
        if (exact.total() > 0 || wanted.clauses().size() == 1) {
            return new Found(wanted, exact, Closeness.ALL);
        }
        return new Found(forgiving.any(), index.find(forgiving.any(), first, PAGE), Closeness.SOME);
    }

    private Wanted wanted(Actor actor, Search search, @Nullable String sort) {
        return Wanted.of(search, labels(sort), audiences(actor), clock.instant());
    }

    private static Set<String> labels(@Nullable String sort) {
        return sort == null || sort.isEmpty()
                ? Set.of()
                : Set.of(Labels.of(SearchReader.SORT, SearchReader.sort(sort)));
    }

    private Set<String> audiences(Actor actor) {
        Set<String> audiences = new LinkedHashSet<>(Set.of(SearchDocument.EVERYBODY));
        if (!actor.isGuest()) {
            sources.forEach(source -> audiences.addAll(source.audiencesOf(actor.memberId())));
        }
        return audiences;
    }

    private List<SearchHit> hits(Wanted wanted, List<ContentRef> refs) {
        List<SearchHit> hits = new ArrayList<>();
        for (SearchDocument document : shown(wanted, refs)) {
            Marking marking = new Marking(wanted.clauses(), Stems.language(document.language()));
            hits.add(new SearchHit(
                    document, Snippet.whole(document.heading(), marking), Snippet.best(document.text(), marking)));
        }
        return hits;
    }

    /** What the features say of these at this moment, of what the person may know, in the same order. */
    private List<SearchDocument> shown(Wanted wanted, List<ContentRef> refs) {
        Map<String, List<Long>> byKind = refs.stream()
                .collect(Collectors.groupingBy(
                        ContentRef::kind, Collectors.mapping(ContentRef::id, Collectors.toList())));
        Map<ContentRef, SearchDocument> there = new HashMap<>();
        for (SearchSource source : sources) {
            List<Long> ids = byKind.get(source.kind());
            if (ids != null) {
                source.load(ids).forEach(document -> there.put(document.ref(), document));
            }
        }
        return refs.stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .filter(document -> wanted.audiences().contains(document.audience()))
                .toList();
    }
}
