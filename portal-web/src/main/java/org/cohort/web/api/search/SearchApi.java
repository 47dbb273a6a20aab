package org.cohort.web.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cohort.kernel.DomainException.Invalid;
import org.cohort.kernel.SearchDocument;
import org.cohort.people.Actor;
import org.cohort.people.guard.TryLimits;
import org.cohort.search.SearchHit;
import org.cohort.search.SearchResult;
import org.cohort.search.SearchService;
import org.cohort.search.Snippet;
import org.cohort.web.api.Answer;
import org.cohort.web.api.ApiPart;
import org.cohort.web.api.Listing;
import org.cohort.web.api.Person;
import org.cohort.web.layout.Reader;
import org.cohort.web.security.Doorkeeper;
import org.jspecify.annotations.Nullable;

/** {@code /search} and {@code /similar}: finding what the asker may know of, by the same limits as the page. */
@Path("/")
@ApplicationScoped
public class SearchApi implements ApiPart {

    /** As many as anybody reads while they write a question of their own. */
    private static final int MOST_SIMILAR = 5;

    private static final String QUESTION = "question";

    @Inject
    SearchService service;

    @Inject
    TryLimits limits;

    @Inject
    Doorkeeper door;

    @Inject
    Reader reader;

    /**
     * One thing that was found.
     *
     * @param sort what it is, as {@code kind:} in a search has it
     * @param excerpt the part of its text that shows why, plain words
     * @param channel the slug of the channel it stands in
     */
    public record FoundItem(
            String kind,
            long id,
            String sort,
            String title,
            String excerpt,
            String path,
            List<Person> writers,
            @Nullable String channel,
            List<String> tags,
            @Nullable String language,
            Instant createdAt) {}

    @GET
    @Path("search")
    public Answer<Listing<FoundItem>> search(
            @QueryParam("q") @Nullable String typed,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("after") @Nullable String after) {
        int page = after == null ? 1 : page(after);
        count();
        SearchResult result = service.search(reader.getActor(), typed, kind, page);
        List<FoundItem> items = result.hits().stream().map(SearchApi::item).toList();
        return Answer.of(new Listing<>(items, page < result.last() ? Integer.toString(page + 1) : null));
    }

    @GET
    @Path("similar")
    public Answer<Listing<FoundItem>> similar(@QueryParam("text") @Nullable String text) {
        count();
        return Answer.of(Listing.whole(
                service
                        .similar(reader.getActor(), Objects.requireNonNullElse(text, ""), QUESTION, MOST_SIMILAR)
                        .stream()
                        .map(found -> item(found, found.text()))
                        .toList()));
    }

    private void count() {
        Actor actor = reader.getActor();
        if (actor.isGuest()) {
            limits.searchFrom(door.address());
        } else {
            limits.searchOf(actor.memberId());
        }
    }

    private static int page(String after) {
        int page = after.matches("[1-9]\\d{0,2}") ? Integer.parseInt(after) : 0;
        if (page < 1 || page > SearchService.MOST_PAGES) {
            throw new Invalid("after", "api.after");
        }
        return page;
    }

    private static FoundItem item(SearchHit hit) {
        return item(
                hit.document(),
                hit.text().pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining()));
    }

    private static FoundItem item(SearchDocument found, String excerpt) {
        SearchDocument.Named channel = found.channel();
        return new FoundItem(
                found.ref().kind(),
                found.ref().id(),
                found.sort(),
                found.heading(),
                excerpt,
                found.path(),
                found.writers().stream()
                        .map(writer -> new Person(writer.word(), writer.name()))
                        .toList(),
                channel == null ? null : channel.word(),
                found.tags(),
                found.language(),
                found.createdAt());
    }
}
