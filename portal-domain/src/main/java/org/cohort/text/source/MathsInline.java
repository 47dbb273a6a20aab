package org.cohort.text.source;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula within a line of text. */
final class MathsInline extends Node {

    private final String tex;

    MathsInline(BasedSequence chars, String tex) {
        super(chars);
        this.tex = tex;
    }

    String tex() {
        return tex;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
