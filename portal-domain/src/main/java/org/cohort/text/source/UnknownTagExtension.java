package org.cohort.text.source;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps {@code <T>} and {@code <vector>} readable: what is no element of HTML is a word in angle brackets. */
final class UnknownTagExtension implements HtmlRenderer.HtmlRendererExtension {

    private static final Pattern TAG = Pattern.compile("<(?=/?([A-Za-z][^\\s/>]*))");
    private static final Set<String> ELEMENTS = Set.of(
            ("a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote body br"
                            + " button canvas caption center cite code col colgroup command content data datalist dd del"
                            + " details dfn dialog dir div dl dt element em embed fieldset figcaption figure font footer"
                            + " form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe image img input"
                            + " ins isindex kbd keygen label legend li link listing main map mark marquee math menu"
                            + " menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup"
                            + " option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s samp"
                            + " script search section select shadow slot small source spacer span strike strong style sub"
                            + " summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u"
                            + " ul var video wbr xmp"
                            + " annotation annotation-xml g path circle rect line polyline polygon ellipse text tspan use"
                            + " defs symbol desc foreignobject mi mn mo ms mtext mrow msup msub msubsup mfrac msqrt mroot"
                            + " mover munder munderover mtable mtr mtd mspace mstyle semantics")
                    .split(" "));

    @Override
    public void rendererOptions(MutableDataHolder options) {}

    @Override
    public void extend(HtmlRenderer.Builder renderer, String rendererType) {
        renderer.nodeRendererFactory(options -> renderRawHtml());
    }

    private static NodeRenderer renderRawHtml() {
        return () -> Set.of(
                new NodeRenderingHandler<>(HtmlInline.class, (raw, context, html) -> write(html, raw.getChars())),
                new NodeRenderingHandler<>(HtmlBlock.class, (raw, context, html) -> {
                    html.line();
                    html.openPre();
                    write(html, raw.getContentChars());
                    html.closePre();
                    html.line();
                }));
    }

    private static void write(HtmlWriter html, CharSequence raw) {
        html.rawPre(TAG.matcher(raw).replaceAll(UnknownTagExtension::known));
    }

    private static String known(java.util.regex.MatchResult tag) {
        return Matcher.quoteReplacement(ELEMENTS.contains(tag.group(1).toLowerCase(Locale.ROOT)) ? "<" : "&lt;");
    }
}
