package org.cohort.text.source;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Turns Markdown into HTML that still has to be dressed and sanitised. One instance serves all threads. */
public final class MarkdownSource {

    private final Parser parser;
    private final HtmlRenderer renderer;

    public MarkdownSource() {
        MutableDataHolder options = options();
        parser = Parser.builder(options).build();
        renderer = HtmlRenderer.builder(options).build();
    }

    private static MutableDataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                AbbreviationExtension.create(),
                                AutolinkExtension.create(),
                                DefinitionExtension.create(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create(),
                                TablesExtension.create(),
                                TaskListExtension.create(),
                                new MathsExtension(),
                                new AttributeListExtension(),
                                new UnknownTagExtension()))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TaskListExtension.ITEM_DONE_MARKER, "<input type=\"checkbox\" checked /> ")
                .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<input type=\"checkbox\" /> ")
                .set(HtmlRenderer.SUPPRESSED_LINKS, "") // addresses are judged later, where pictures keep their words
                .set(HtmlRenderer.GENERATE_HEADER_ID, false);
    }

    /** The HTML of a text whose bounds {@link SourceBounds} has checked. */
    public String html(String markdown) {
        return renderer.render(parser.parse(SourceRepairs.repair(markdown)));
    }
}
