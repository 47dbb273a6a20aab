package org.cohort.text;

import java.time.Duration;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.cohort.text.fragment.Dressing;
import org.cohort.text.fragment.ImageSizes;
import org.jspecify.annotations.Nullable;

/**
 * How a text is rendered; begin with {@link #POST}, {@link #COMMENT} or {@link #IMPORTED} and change what differs.
 *
 * @param limit the most it may hold, in bytes of UTF-8
 * @param time the most it may take, in processor time; at least a millisecond
 * @param headingLevel the level of the outermost headings, 2 to 6
 * @param alone whether no other text shares its page; otherwise its ids carry a mark made from the text
 * @param mentions whether {@code @handle} becomes a link to a member
 * @param language of the text, a BCP 47 code, or null where it is not known: words that rendering adds are in it
 * @param imageSizes the sizes of pictures
 * @param addresses rewrites the address of each link and picture before it is judged
 */
public record Rendering(
        int limit,
        Duration time,
        int headingLevel,
        boolean alone,
        boolean mentions,
        @Nullable String language,
        ImageSizes imageSizes,
        UnaryOperator<String> addresses) {

    /** A post: a long article with code, and still a page that loads at once. */
    public static final Rendering POST = new Rendering(
            200_000, Duration.ofSeconds(1), 2, true, true, null, ImageSizes.UNKNOWN, UnaryOperator.identity());

    /** A comment: ten printed pages. It stands below the heading of the comments. */
    public static final Rendering COMMENT = new Rendering(
            20_000, Duration.ofSeconds(1), 3, false, true, null, ImageSizes.UNKNOWN, UnaryOperator.identity());

    /** A post from elsewhere: may be longer and take longer; its {@code @names} are not members. */
    public static final Rendering IMPORTED = new Rendering(
            2_000_000, Duration.ofSeconds(10), 2, true, false, null, ImageSizes.UNKNOWN, UnaryOperator.identity());

    public Rendering withLimit(int bytes) {
        return new Rendering(bytes, time, headingLevel, alone, mentions, language, imageSizes, addresses);
    }

    public Rendering withTime(Duration most) {
        return new Rendering(limit, most, headingLevel, alone, mentions, language, imageSizes, addresses);
    }

    public Rendering withMentions(boolean linked) {
        return new Rendering(limit, time, headingLevel, alone, linked, language, imageSizes, addresses);
    }

    public Rendering withLanguage(@Nullable String tag) {
        return new Rendering(limit, time, headingLevel, alone, mentions, tag, imageSizes, addresses);
    }

    public Rendering withImageSizes(ImageSizes known) {
        return new Rendering(limit, time, headingLevel, alone, mentions, language, known, addresses);
    }

    public Rendering withAddresses(UnaryOperator<String> rewritten) {
        return new Rendering(limit, time, headingLevel, alone, mentions, language, imageSizes, rewritten);
    }

    Dressing dressing(String text) {
        String mark = alone ? "" : Integer.toHexString(text.hashCode());
        Locale locale = language == null ? Locale.ROOT : Locale.forLanguageTag(language);
        return new Dressing(headingLevel, mark, mentions, locale, imageSizes, addresses);
    }
}
