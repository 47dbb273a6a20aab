package org.cohort.text.source;

import com.vladsch.flexmark.ext.abbreviation.AbbreviationExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Turns Markdown into HTML that still has to be dressed and sanitised. One instance serves all threads. */
public final class MarkdownSource {

    private final Parser parser;
    private final HtmlRenderer renderer;

    public MarkdownSource() {
        MutableDataHolder options = options();
        parser = Parser.builder(options)
                .customInlineParserFactory(QuickInlineParser::new)
                .customBlockParserFactory(new HeadingLines())
                .build();
        renderer = HtmlRenderer.builder(options).build();
    }

    private static MutableDataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                AbbreviationExtension.create(),
                                DefinitionExtension.create(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create(),
                                TablesExtension.create(),
                                TaskListExtension.create(),
                                new MathsExtension(),
                                new AttributeListExtension(),
                                new UnknownTagExtension()))
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(
                        TablesExtension.APPEND_MISSING_COLUMNS,
                        false) // else rows times columns cells, from few characters
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TaskListExtension.ITEM_DONE_MARKER, "<input type=\"checkbox\" checked /> ")
                .set(TaskListExtension.ITEM_NOT_DONE_MARKER, "<input type=\"checkbox\" /> ")
                .set(HtmlRenderer.SUPPRESSED_LINKS, "") // addresses are judged later, where pictures keep their words
                .set(Parser.HEADING_PARSER, false) // HeadingLines instead
                .set(HtmlRenderer.GENERATE_HEADER_ID, false);
    }

    /** The HTML of a text whose bounds {@link SourceBounds} has checked; ends by an exception once it is stopped. */
    public String html(String markdown, BooleanSupplier stopped) {
        return renderer.render(
                parser.parse(BasedSequence.of(new StoppableText(SourceRepairs.repair(markdown), stopped))));
    }
}
