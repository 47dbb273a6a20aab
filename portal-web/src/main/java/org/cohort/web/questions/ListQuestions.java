package org.cohort.web.questions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.LanguageTag;
import org.cohort.kernel.Typed;
import org.cohort.posts.PostRow;
import org.cohort.posts.Standing;
import org.cohort.questions.QuestionFilter;
import org.cohort.questions.QuestionFilter.Age;
import org.cohort.questions.QuestionPage;
import org.cohort.questions.QuestionQueries;
import org.jspecify.annotations.Nullable;

/** A page of the list of questions, with what its address asks for. */
@Named
@RequestScoped
public class ListQuestions {

    @Inject
    QuestionQueries questions;

    @Inject
    HttpServletRequest request;

    private QuestionFilter filter = QuestionFilter.ALL;
    private QuestionPage page = new QuestionPage(List.of(), null, null);

    public void load() {
        filter = new QuestionFilter(
                Arrays.stream(Standing.values())
                        .filter(one -> one.word().equals(asked("state")))
                        .findFirst()
                        .orElse(null),
                asked("tag"),
                Optional.ofNullable(asked("language"))
                        .filter(LanguageTag::isOne)
                        .orElse(null),
                Arrays.stream(Age.values())
                        .filter(one -> one.word().equals(asked("age")))
                        .findFirst()
                        .orElse(Age.ANY));
        page = asked("solved") == null
                ? questions.open(filter, Keyset.decode(asked("after")))
                : questions.solved(filter, Keyset.decode(asked("solved")));
    }

    private @Nullable String asked(String name) {
        return Typed.lineOrNull(request.getParameter(name));
    }

    public List<PostRow> getRows() {
        return page.rows();
    }

    QuestionFilter getFilter() {
        return filter;
    }

    /** Whether the list is narrowed. */
    public boolean isFiltered() {
        return !filter.equals(QuestionFilter.ALL);
    }

    /** The address of the first page of this list. */
    public String getFirst() {
        return QuestionLinks.address(filter);
    }

    /** The address of the next page, empty on the last. */
    public String getNext() {
        String list = QuestionLinks.address(filter);
        String and = list.contains("?") ? "&" : "?";
        return Optional.ofNullable(page.nextOpen())
                .map(place -> list + and + "after=" + place.encode())
                .or(() -> Optional.ofNullable(page.nextSolved()).map(place -> list + and + "solved=" + place.encode()))
                .orElse("");
    }

    /** Whether this is not the first page. */
    public boolean isLater() {
        return asked("after") != null || asked("solved") != null;
    }
}
