package org.cohort.text;

import org.jsoup.Jsoup;

/** The first words of a text, plain. */
public final class Excerpt {

    private Excerpt() {}

    /** Of a safe fragment of {@link Markdown}: at most these many characters, cut between words where it can be. */
    public static String of(String safeHtml, int most) {
        return PlainText.of(Jsoup.parseBodyFragment(safeHtml).body()).excerpt(most);
    }
}
