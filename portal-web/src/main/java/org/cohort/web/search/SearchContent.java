package org.cohort.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cohort.people.guard.TryLimits;
import org.cohort.search.SearchHit;
import org.cohort.search.SearchResult;
import org.cohort.search.SearchResult.Closeness;
import org.cohort.search.SearchService;
import org.cohort.web.layout.Reader;
import org.cohort.web.security.Doorkeeper;
import org.jspecify.annotations.Nullable;

/** The page of what was looked for. */
@Named
@RequestScoped
public class SearchContent {

    /** Kinds that are offered as links; all others can be asked for in the text. */
    private static final List<String> SORTS = List.of("", "post", "comment", "person", "channel");

    @Inject
    SearchService service;

    @Inject
    TryLimits limits;

    @Inject
    Doorkeeper door;

    @Inject
    Reader reader;

    private @Nullable String typed;
    private @Nullable String sort;
    private @Nullable String pageWord;
    private @Nullable SearchResult result;

    public void load() {
        if (typed != null && !typed.isBlank()) {
            countSearch();
            result = service.search(reader.getActor(), typed, sort, page());
        }
    }

    private void countSearch() {
        if (reader.isGuest()) {
            limits.searchFrom(door.address());
        } else {
            limits.searchOf(reader.getActor().memberId());
        }
    }

    /** A kind of thing to look for alone. */
    public record Choice(String key, String address, boolean chosen) {}

    public List<Choice> getChoices() {
        return SORTS.stream()
                .map(one -> new Choice(
                        one.isEmpty() ? "search.sort.all" : "search.sort." + one,
                        address(one, 1),
                        one.equals(sort == null ? "" : sort)))
                .toList();
    }

    public List<SearchHit> getHits() {
        return result == null ? List.of() : result.hits();
    }

    /** Whether there was something to look for. */
    public boolean isAsked() {
        return result != null && !result.search().isEmpty();
    }

    public boolean isFound() {
        return result != null && result.total() > 0;
    }

    public int getTotal() {
        return result == null ? 0 : result.total();
    }

    public boolean isCountedUp() {
        return result != null && result.isCountedUp();
    }

    /** Whether what was found is not quite what was typed; the message's key, or nothing. */
    public String getClosenessKey() {
        if (!isFound() || result == null || result.closeness() == Closeness.ALL) {
            return "";
        }
        return result.closeness() == Closeness.CLOSE ? "search.close" : "search.some";
    }

    /** The address of the page before this one, empty on the first. */
    public String getEarlier() {
        return page() > 1 ? address(sort, page() - 1) : "";
    }

    /** The address of the page after this one, empty on the last. */
    public String getLater() {
        return result != null && page() < result.last() ? address(sort, page() + 1) : "";
    }

    private String address(@Nullable String kind, int page) {
        String query = URLEncoder.encode(typed == null ? "" : typed, StandardCharsets.UTF_8);
        return "/search?q=" + query
                + (kind == null || kind.isEmpty() ? "" : "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8))
                + (page > 1 ? "&page=" + page : "");
    }

    /** From 1; what is no number is the first. */
    private int page() {
        String word = pageWord;
        boolean number = word != null && word.matches("[1-9]\\d{0,2}");
        return number && word != null ? Math.min(Integer.parseInt(word), SearchService.MOST_PAGES) : 1;
    }

    public @Nullable String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = typed;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public @Nullable String getPage() {
        return pageWord;
    }

    public void setPage(@Nullable String page) {
        this.pageWord = page;
    }
}
