package org.cohort.text.fragment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * How a fragment is dressed.
 *
 * @param headingLevel the level (2 to 6) of the text's outermost headings
 * @param idMark what ids carry after their common prefix, so that two texts on one page do not share one; may be empty
 * @param mentions whether {@code @handle} becomes a link to a member
 * @param language of the text; its root where it is not known
 * @param imageSizes the sizes of pictures
 * @param addresses rewrites the address of every link and picture before it is judged; called in order of the text
 */
public record Dressing(
        int headingLevel,
        String idMark,
        boolean mentions,
        Locale language,
        ImageSizes imageSizes,
        UnaryOperator<String> addresses) {

    /** What was met on the way. */
    public record Findings(List<Heading> headings, Set<String> mentions, boolean hasCode, boolean hasMaths) {}

    /** A heading of any level and the id it can be reached by. */
    public record Heading(int level, String id, String text) {}

    /** Applies every pass to the children of this element. */
    public Findings dress(Element body) {
        Strip.apply(body);
        AttributeLists.apply(body);
        Notices.apply(body, language);
        Set<String> mentioned = new LinkedHashSet<>();
        new Words(mentions, mentioned).apply(body, false);
        Embeds.apply(body);
        Links.apply(body, addresses);
        Images.apply(body, addresses, imageSizes);
        TaskLists.apply(body);
        List<Heading> headings = new ArrayList<>();
        Headings.level(body, headingLevel);
        Ids.apply(body, idMark);
        Headings.collect(body, headings);
        Footnotes.apply(body);
        boolean code = Scrolling.code(body);
        boolean maths = Scrolling.maths(body);
        Scrolling.tables(body);
        Directions.apply(body);
        Directions.sortAttributes(body);
        return new Findings(headings, mentioned, code, maths);
    }
}
