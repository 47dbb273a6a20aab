package org.cohort.web.faces;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.cohort.kernel.Elapsed;
import org.cohort.web.layout.Reader;
import org.cohort.web.layout.Site;
import org.jspecify.annotations.Nullable;

/** The parts of pages that many read within the same moment, as HTML. */
@ApplicationScoped
public class KeptParts {

    /** As long as a post itself is remembered: nothing here is older than what it was made of. */
    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private static final int MOST_CHARACTERS = 16 << 20;

    /** What tells the readings of one part apart. */
    record Key(String part, Same of, String as, Locale language, ZoneId zone, String site) {}

    /** The very object, because what has been changed may be equal to what it was. */
    record Same(@Nullable Object object) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Same that && object == that.object;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(object);
        }
    }

    @Inject
    Reader reader;

    @Inject
    Site site;

    private Cache<Key, String> parts;

    @SuppressWarnings("NullAway.Init") // filled by begin()
    KeptParts() {}

    @Inject
    void begin(Elapsed elapsed) {
        parts = Caffeine.newBuilder()
                .maximumWeight(MOST_CHARACTERS)
                .weigher((Key key, String html) -> html.length())
                .ticker(elapsed::nanos)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    Key key(String part, @Nullable Object of, String as) {
        return new Key(part, new Same(of), as, reader.getLocale(), reader.getZone(), site.url(""));
    }

    Optional<String> find(Key key) {
        return Optional.ofNullable(parts.getIfPresent(key));
    }

    void keep(Key key, String html) {
        parts.put(key, html);
    }
}
