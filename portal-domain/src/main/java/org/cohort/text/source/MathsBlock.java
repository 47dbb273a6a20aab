package org.cohort.text.source;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula that stands by itself. */
final class MathsBlock extends Block {

    private String tex = "";

    String tex() {
        return tex;
    }

    void setTex(String tex) {
        this.tex = tex;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
