package org.cohort.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cohort.kernel.Together;
import org.cohort.tokens.RetryService;
import org.cohort.web.layout.Reader;
import org.jspecify.annotations.Nullable;

/** Carries out what a program writes: in one transaction, and once where it brings an {@code Idempotency-Key}. */
@ApplicationScoped
public class Writes {

    private static final int BAD_REQUEST = 400;

    @Inject
    RetryService retries;

    @Inject
    Together together;

    @Inject
    SentRequest sent;

    @Inject
    Reader reader;

    /**
     * The same with the body of the request.
     *
     * @throws ApiProblem 400 where there is none
     */
    public <B, T> Answer<T> once(@Nullable B body, Function<B, Answer<T>> work) {
        if (body == null) {
            throw new ApiProblem(BAD_REQUEST, "api.malformed");
        }
        return once(() -> work.apply(body));
    }

    public <T> Answer<T> once(Supplier<Answer<T>> work) {
        String key = sent.key();
        if (key == null) {
            return together.change(work);
        }
        return new Answer<>(retries.once(
                reader.getActor(), key, sent.digest(), () -> work.get().given()));
    }

    /** The same for what has nothing to say but that it is done. */
    public Answer<Void> once(Runnable work) {
        return once(() -> {
            work.run();
            return Answer.done();
        });
    }
}
