package org.cohort.web.layout;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.text.MessageFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.cohort.kernel.DomainException;
import org.cohort.kernel.PortalLanguage;
import org.cohort.kernel.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The words of the portal with their arguments and plurals, in ICU's message syntax: in the language of whoever reads the
 * page, or in the one that {@link #speaking} says where there is no page.
 */
@Named("t")
@ApplicationScoped
public class Texts implements Sentences {

    private static final String BUNDLE = "org.cohort.web.messages";
    private static final ThreadLocal<@Nullable PortalLanguage> SPOKEN = new ThreadLocal<>();

    /** A list says the same few numbers of minutes and comments again and again, and plurals take long. */
    private static final int MOST_COUNTS_REMEMBERED = 10_000;

    private record Pattern(Locale locale, String text) {}

    private record Count(Locale locale, String key, int number) {}

    private final Cache<Count, String> counts =
            Caffeine.newBuilder().maximumSize(MOST_COUNTS_REMEMBERED).build();

    private final Map<Locale, ResourceBundle> bundles = new ConcurrentHashMap<>();

    // Reading a pattern costs twenty times as much as filling it, which one thread at a time may do.
    private final ThreadLocal<Map<Pattern, MessageFormat>> formats = ThreadLocal.withInitial(HashMap::new);

    @Inject
    Reader reader;

    /** The message of this key for so many of something. */
    public String of(String key, int number) {
        return counts.get(
                new Count(language().locale(), key, number), of -> in(of.locale(), of.key(), List.of(number)));
    }

    /** The message of this key; the key itself where there is none, so that a page never breaks over a word. */
    public String of(String key, Object... arguments) {
        return in(language().locale(), key, List.of(arguments));
    }

    public String in(Locale locale, String key, List<Object> arguments) {
        try {
            String pattern = bundles.computeIfAbsent(locale, wanted -> ResourceBundle.getBundle(BUNDLE, wanted))
                    .getString(key);
            return arguments.isEmpty() ? pattern : filled(pattern, locale, arguments);
        } catch (MissingResourceException e) {
            return key;
        }
    }

    @Override
    public String say(DomainException refused) {
        if (refused instanceof DomainException.Invalid invalid) {
            return invalid.violations().stream()
                    .map(violation -> in(language().locale(), violation.key(), violation.arguments()))
                    .collect(Collectors.joining(" "));
        }
        return of(refused.key());
    }

    /** Lets all that is said meanwhile, in this thread, be in this language: a mail has no page that says it. */
    public <T> T speaking(PortalLanguage language, Supplier<T> saying) {
        PortalLanguage before = SPOKEN.get();
        SPOKEN.set(language);
        try {
            return saying.get();
        } finally {
            SPOKEN.set(before);
        }
    }

    /** The language of {@link #of}. */
    public PortalLanguage language() {
        PortalLanguage language = SPOKEN.get();
        if (language != null) {
            return language;
        }
        try {
            return reader.getLanguage();
        } catch (ContextNotActiveException nobodyReads) {
            return PortalLanguage.ENGLISH;
        }
    }

    private String filled(String pattern, Locale locale, List<Object> arguments) {
        MessageFormat format = formats.get()
                .computeIfAbsent(new Pattern(locale, pattern), of -> new MessageFormat(of.text(), of.locale()));
        return format.format(arguments.toArray());
    }
}
