package org.cohort.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.cohort.text.GivenUp.Reason;
import org.cohort.text.fragment.Dressing.Findings;
import org.cohort.text.source.HtmlBounds;
import org.cohort.text.source.MarkdownSource;
import org.cohort.text.source.SourceBounds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Renders Markdown as safe HTML, once, when it is written. One instance serves all threads. A text that cannot be
 * rendered within its bounds is not refused: it is shown as written, and counted.
 */
@ApplicationScoped
public class Markdown {

    /** Long enough for three lines in a list, short enough for a feed reader. */
    public static final int EXCERPT_CHARACTERS = 240;

    private final MarkdownSource source = new MarkdownSource();
    private final RenderThreads threads = new RenderThreads();
    private final RenderTally tally = new RenderTally();

    /** Renders a whole post; see {@link #render(String, Rendering)}. */
    public RenderedText render(String markdown) {
        return render(markdown, Rendering.POST);
    }

    /**
     * Renders a text.
     *
     * @throws org.cohort.kernel.DomainException.Invalid of the field {@code body}, {@code text.tooLong} with the text's
     *     size and the limit in bytes, when it is larger than the limit
     */
    public RenderedText render(String markdown, Rendering how) {
        String text = WrittenText.of(markdown, how.limit());
        if (!SourceBounds.hold(text)) {
            tally.givenUp(new GivenUp(Reason.BOUNDS));
            return asWritten(text);
        }
        return within(how, text, stopped -> bounded(source.html(text, stopped), text, how));
    }

    /**
     * Makes HTML that was written elsewhere safe, and dresses it like a rendered text.
     *
     * @throws org.cohort.kernel.DomainException.Invalid as {@link #render(String, Rendering)}
     */
    public RenderedText renderHtml(String html, Rendering how) {
        String text = WrittenText.of(html, how.limit());
        return within(how, text, stopped -> bounded(text, text, how));
    }

    /** The words of a text alone, one line a block. */
    public String plain(String markdown) {
        return render(markdown).plain();
    }

    /** The words alone of HTML that was made safe when it was stored, one line a block. */
    public static String plainOf(String safeHtml) {
        return PlainText.of(Jsoup.parseBodyFragment(safeHtml).body()).text();
    }

    /** How rendering has fared since this instance began. */
    public RenderCounts counts() {
        return tally.counts(threads.stuck());
    }

    private RenderedText within(Rendering how, String text, Function<BooleanSupplier, RenderedText> work) {
        WarmUp.done();
        try {
            RenderedText result = threads.within(how.time(), work);
            tally.rendered();
            return result;
        } catch (GivenUp givenUp) {
            tally.givenUp(givenUp);
            return asWritten(text);
        }
    }

    private static RenderedText bounded(String html, String text, Rendering how) {
        if (!HtmlBounds.hold(html)) {
            throw new OutOfBounds();
        }
        return dressed(html, text, how);
    }

    static RenderedText dressed(String html, String text, Rendering how) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        Findings found = how.dressing(text).dress(body);
        PlainText plain = PlainText.of(body);
        List<RenderedText.Heading> headings = found.headings().stream()
                .filter(heading -> heading.level() <= 3)
                .map(heading -> new RenderedText.Heading(heading.level(), heading.id(), heading.text()))
                .toList();
        return new RenderedText(
                SafeHtml.sanitize(body.html()),
                plain.text(),
                plain.excerpt(EXCERPT_CHARACTERS),
                headings,
                plain.words(),
                found.hasCode(),
                found.hasMaths(),
                Set.copyOf(found.mentions()),
                false);
    }

    private static RenderedText asWritten(String text) {
        PlainText plain = PlainText.ofLines(text);
        return new RenderedText(
                SafeHtml.asWritten(text),
                plain.text(),
                plain.excerpt(EXCERPT_CHARACTERS),
                List.of(),
                plain.words(),
                false,
                false,
                Set.of(),
                true);
    }
}
