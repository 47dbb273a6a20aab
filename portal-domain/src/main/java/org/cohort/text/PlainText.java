package org.cohort.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a text.
 *
 * @param text all of them, one line a block
 * @param prose those of its paragraphs, for the excerpt; all of them where it has none
 */
record PlainText(String text, String prose) {

    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    static PlainText of(Element body) {
        Lines all = new Lines(false);
        body.traverse(all);
        Lines prose = new Lines(true);
        body.traverse(prose);
        String text = all.text();
        String words = prose.text();
        return new PlainText(text, words.isEmpty() ? text : words);
    }

    static PlainText ofLines(String written) {
        String text = written.strip();
        return new PlainText(text, text);
    }

    /** The first words, cut between two of them where there is one. */
    String excerpt(int most) {
        String line = prose.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = most - 1;
        int space = line.lastIndexOf(' ', end);
        int cut = space > most / 2 ? space : end - (Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0);
        return line.substring(0, cut) + "…";
    }

    int words() {
        int halves = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c > 0xe00 && WITHOUT_SPACES.contains(Character.UnicodeScript.of(c))) {
                halves++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                halves += inWord ? 0 : 2;
                inWord = true;
            } else {
                inWord &= c == '\'' || c == '’' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
            }
        }
        return (halves + 1) / 2;
    }

    /** Writes text nodes and begins a line at each block. */
    private static final class Lines implements NodeVisitor {

        private static final Set<String> NO_PROSE =
                Set.of("pre", "table", "h2", "h3", "h4", "h5", "h6", "figcaption", "summary");

        private final StringBuilder out = new StringBuilder();
        private final boolean proseOnly;
        private int skipped;
        private int inCode;

        Lines(boolean proseOnly) {
            this.proseOnly = proseOnly;
        }

        String text() {
            return out.toString().strip();
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                skipped += skips(element) ? 1 : 0;
                inCode += element.normalName().equals("pre") ? 1 : 0;
                begin(element);
            } else if (skipped == 0 && node instanceof TextNode words) {
                append(words);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                skipped -= skips(element) ? 1 : 0;
                inCode -= element.normalName().equals("pre") ? 1 : 0;
                if (element.isBlock()) {
                    line();
                }
            }
        }

        private boolean skips(Element element) {
            return proseOnly
                    && (NO_PROSE.contains(element.normalName())
                            || element.hasClass("notice-title")
                            || element.hasClass("footnotes")
                            || element.hasClass("footnote-ref"));
        }

        private void begin(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                line();
            } else if (skipped == 0 && !proseOnly && element.normalName().equals("img")) {
                out.append(element.attr("alt"));
            }
        }

        private void append(TextNode words) {
            boolean code = inCode > 0;
            String text = code ? words.getWholeText() : words.getWholeText().replaceAll("[\\s\\u00a0]+", " ");
            boolean lineStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
            out.append(lineStart && !code ? text.stripLeading() : text);
        }

        private void line() {
            int end = out.length();
            while (end > 0 && out.charAt(end - 1) == ' ') {
                end--;
            }
            out.setLength(end);
            if (end > 0 && out.charAt(end - 1) != '\n') {
                out.append('\n');
            }
        }
    }
}
