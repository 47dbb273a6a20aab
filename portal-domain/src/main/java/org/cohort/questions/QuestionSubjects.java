package org.cohort.questions;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.cohort.kernel.Elapsed;

/** What the open questions are about, and the languages of all: what a list can be narrowed to. Counted once a while. */
@ApplicationScoped
@Transactional
public class QuestionSubjects {

    /** More than anybody chooses from. */
    static final int MOST = 12;

    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    private enum Of {
        TAGS,
        LANGUAGES
    }

    @Inject
    QuestionRepository questions;

    private LoadingCache<Of, List<String>> counted;

    @SuppressWarnings("NullAway.Init") // filled by remember()
    QuestionSubjects() {}

    @Inject
    void remember(Elapsed elapsed) {
        counted = Caffeine.newBuilder()
                .ticker(elapsed::nanos)
                .expireAfterWrite(REMEMBERED)
                .build(what -> what == Of.TAGS ? questions.tags(MOST) : questions.languages(MOST));
    }

    /** The tags of most open questions, those of most first. */
    public List<String> tags() {
        return counted.get(Of.TAGS);
    }

    /** The languages of most questions, those of most first. */
    public List<String> languages() {
        return counted.get(Of.LANGUAGES);
    }
}
