package org.cohort.text.source;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.html.Attribute;
import java.util.Set;

/** Formulas: read before emphasis and links, kept as their TeX source for the browser to typeset. */
final class MathsExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new MathsBlockParser.Factory());
        parser.customInlineParserExtensionFactory(new InlineMark.Factory("$\\", MathsInlineParser::new));
    }

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder renderer, String rendererType) {
        renderer.nodeRendererFactory(options -> renderMaths());
    }

    private static NodeRenderer renderMaths() {
        return () -> Set.of(
                new NodeRenderingHandler<>(MathsInline.class, (maths, context, html) -> {
                    html.attr(Attribute.CLASS_ATTR, "maths").withAttr().tag("span");
                    html.text(maths.tex()).closeTag("span");
                }),
                new NodeRenderingHandler<>(MathsBlock.class, (maths, context, html) -> {
                    html.line().attr(Attribute.CLASS_ATTR, "maths").withAttr().tag("div");
                    html.text(maths.tex()).closeTag("div").line();
                }));
    }
}
