package org.cohort.text.source;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Set;

/**
 * Attribute lists as kramdown and its relatives write them ({@code {: .note width="300"}}). Each becomes an empty
 * {@code <span data-attributes="…">} in its place, for the fragment's passes to apply.
 */
final class AttributeListExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customInlineParserExtensionFactory(new InlineMark.Factory("{", AttributeListParser::new));
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder renderer, String rendererType) {
        renderer.nodeRendererFactory(options -> renderMarker());
    }

    private static NodeRenderer renderMarker() {
        return () -> Set.of(new NodeRenderingHandler<>(AttributeList.class, (list, context, html) -> {
            html.attr("data-attributes", list.tokens()).withAttr().tag("span");
            html.closeTag("span");
        }));
    }
}
