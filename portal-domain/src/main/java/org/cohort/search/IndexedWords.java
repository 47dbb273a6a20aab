package org.cohort.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/** The words of a text as Lucene takes them in: each with its stem in the same place. */
final class IndexedWords extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Word> words;
    private final String language;
    private @Nullable String stem;

    IndexedWords(List<Word> words, String language) {
        this.words = words.iterator();
        this.language = language;
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (stem != null) {
            term.append(stem);
            step.setPositionIncrement(0);
            stem = null;
            return true;
        }
        if (!words.hasNext()) {
            return false;
        }
        Word word = words.next();
        term.append(word.form());
        step.setPositionIncrement(1);
        stem = Stems.of(word, language);
        return true;
    }
}
