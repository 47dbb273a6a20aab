package org.cohort.imports.content;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** HTML as one block of Markdown: an empty line in it would end the block, so there is none. */
final class HtmlAsMarkdown {

    private HtmlAsMarkdown() {}

    static String of(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("script:not([src]), style").remove();
        boolean wordsAlone = body.children().isEmpty();
        if (wordsAlone) {
            Element paragraph = new Element("p");
            body.textNodes().forEach(text -> paragraph.appendChild(new TextNode(text.getWholeText())));
            body.empty().appendChild(paragraph);
        }
        for (Element code : body.select("pre")) {
            code.textNodes().forEach(HtmlAsMarkdown::markLines);
            code.select("*").forEach(inner -> inner.textNodes().forEach(HtmlAsMarkdown::markLines));
        }
        String inner = body.html().replaceAll("\\n[ \\t]*(?=\\n)", "").strip();
        return inner.isEmpty() ? "" : "<div>\n" + inner.replace(LINE, "&#10;") + "\n</div>\n";
    }

    /** Stands for a line's end in code while empty lines are taken out elsewhere. */
    private static final String LINE = "\uE002";

    private static void markLines(TextNode text) {
        text.text(text.getWholeText().replace("\n", LINE));
    }
}
