package org.cohort.text.source;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** One attribute list, without its braces. */
final class AttributeList extends Node {

    private final String tokens;

    AttributeList(BasedSequence chars, String tokens) {
        super(chars);
        this.tokens = tokens;
    }

    String tokens() {
        return tokens;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
