package org.cohort.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cohort.kernel.Keyset;
import org.cohort.kernel.Page;
import org.cohort.posts.PostQueries;
import org.cohort.posts.PostRow;
import org.cohort.posts.Standing;

/** Lists of questions, a page at a time: at most two statements, whatever the length. */
@ApplicationScoped
@Transactional
public class QuestionQueries {

    private static final int PAGE = PostQueries.PAGE;

    @Inject
    PostQueries posts;

    @Inject
    Clock clock;

    /** The page that goes on among the open ones. */
    public QuestionPage open(QuestionFilter filter, Optional<Keyset> after) {
        if (filter.standing() == Standing.SOLVED) {
            return solved(filter, after);
        }
        Page<PostRow> open = read(filter, Standing.OPEN, after);
        if (open.next() != null || filter.standing() == Standing.OPEN) {
            return new QuestionPage(open.items(), open.next(), null);
        }
        Page<PostRow> solved = read(filter, Standing.SOLVED, Optional.empty());
        int room = PAGE - open.items().size();
        List<PostRow> rows = new ArrayList<>(open.items());
        rows.addAll(solved.items().subList(0, Math.min(room, solved.items().size())));
        if (solved.items().size() < room || (solved.items().size() == room && solved.next() == null)) {
            return new QuestionPage(rows, null, null);
        }
        PostRow last = room == 0 ? null : rows.get(rows.size() - 1);
        return new QuestionPage(rows, null, last == null ? Keyset.NEWEST : new Keyset(last.publishedAt(), last.id()));
    }

    /** The page that goes on among the solved ones, behind the open ones. */
    public QuestionPage solved(QuestionFilter filter, Optional<Keyset> after) {
        Page<PostRow> solved = read(filter, Standing.SOLVED, after);
        return new QuestionPage(solved.items(), null, solved.next());
    }

    private Page<PostRow> read(QuestionFilter filter, Standing standing, Optional<Keyset> after) {
        return posts.newest(filter.posts(standing, clock.instant()), after);
    }
}
