package org.cohort.web.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.search.SearchHit;
import org.cohort.search.Snippet;
import org.cohort.web.blocks.Folds;
import org.cohort.web.layout.Markup;
import org.cohort.web.layout.Texts;
import org.cohort.web.layout.Times;
import org.jspecify.annotations.Nullable;

/** What was found, as HTML: the words that were looked for are marked. */
@Named
@ApplicationScoped
public class HitRows {

    private static final SearchDocument.Named NOBODY = new SearchDocument.Named("", "");

    @Inject
    Folds folds;

    @Inject
    Texts texts;

    @Inject
    Times times;

    /** The items of the list. */
    public String of(List<SearchHit> hits) {
        Markup html = new Markup();
        hits.forEach(hit -> write(html, hit));
        return html.toString();
    }

    private void write(Markup html, SearchHit hit) {
        SearchDocument found = hit.document();
        SearchDocument.Named writer = writer(found);
        folds.beginRow(html, writer.word(), writer.name(), false);
        html.tags("<span class=\"kind\" data-kind=\"").text(found.sort());
        html.tags("\"><span class=\"visually-hidden\">").text(texts.of("kind." + found.sort()));
        html.tags(": </span></span><div><h2><a href=\"").text(found.path());
        writeLanguage(html.tags("\" dir=\"auto\""), found.language());
        writeWords(html, hit.heading());
        writeLanguage(html.tags("</a></h2><p class=\"excerpt\" dir=\"auto\""), found.language());
        writeWords(html, hit.text());
        html.tags("</p>");
        writeMeta(html, found);
        html.tags("</div>");
        folds.endRow(html, writer.word());
    }

    /** Who wrote what was found; nobody where nobody is to know, and for a place or a person. */
    private static SearchDocument.Named writer(SearchDocument found) {
        return isWritten(found) && !found.writers().isEmpty() ? found.writers().get(0) : NOBODY;
    }

    private static boolean isWritten(SearchDocument found) {
        return found.channel() != null && !found.ref().kind().equals(ContentRef.CHANNEL);
    }

    private static void writeLanguage(Markup html, @Nullable String language) {
        if (language != null) {
            html.tags(" lang=\"").text(language).tags("\"");
        }
        html.tags(">");
    }

    private static void writeWords(Markup html, Snippet words) {
        for (Snippet.Piece piece : words.pieces()) {
            html.tagsIf(piece.found(), "<mark>").text(piece.text()).tagsIf(piece.found(), "</mark>");
        }
    }

    private void writeMeta(Markup html, SearchDocument found) {
        html.tags("<p class=\"meta\"><span>")
                .text(texts.of("kind." + found.sort()))
                .tags("</span>");
        if (isWritten(found)) {
            writePerson(html, writer(found));
            writeChannel(html, found.channel());
        }
        html.tags("<span>");
        times.day(html, found.createdAt());
        html.tags("</span></p>");
    }

    private void writePerson(Markup html, SearchDocument.Named person) {
        if (person.equals(NOBODY)) {
            html.tags("<span>").text(texts.of("people.anonymous")).tags("</span>");
            return;
        }
        html.tags("<span><a href=\"/people/").text(person.word()).tags("\"><bdi>");
        html.text(person.name()).tags("</bdi></a></span>");
    }

    private static void writeChannel(Markup html, SearchDocument.@Nullable Named channel) {
        if (channel != null) {
            html.tags("<span><a href=\"/channels/").text(channel.word()).tags("\" dir=\"auto\">");
            html.text(channel.name()).tags("</a></span>");
        }
    }
}
