package org.cohort.text;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Renders Markdown as safe HTML. One instance serves all threads. */
@ApplicationScoped
public class Markdown {

    /** Long enough for three lines in a list, short enough for a feed reader. */
    public static final int EXCERPT_CHARACTERS = 240;

    private static final PolicyFactory SAFE = Sanitizers.FORMATTING
            .and(Sanitizers.BLOCKS)
            .and(Sanitizers.LINKS)
            .and(Sanitizers.IMAGES)
            .and(Sanitizers.TABLES);

    private final Parser parser = Parser.builder().build();
    private final HtmlRenderer renderer = HtmlRenderer.builder().build();

    /** Renders a whole post or comment. */
    public RenderedText render(String markdown) {
        String html = SAFE.sanitize(renderer.render(parser.parse(markdown)));
        String plain = Jsoup.parseBodyFragment(html).text();
        String excerpt = plain.length() > EXCERPT_CHARACTERS ? plain.substring(0, EXCERPT_CHARACTERS) : plain;
        int words = plain.split("\\s+").length;
        return new RenderedText(html, plain, excerpt, List.of(), words, false, false, Set.of(), false);
    }
}
