package org.cohort.search;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.cohort.kernel.SearchDocument;

/** Things as Lucene keeps them: their words can be found and not be read back. */
final class LuceneDocuments {

    static final String REF = "ref";
    static final String KIND = "kind";
    static final String ID = "id";
    static final String STAMP = "stamp";
    static final String WHOLE = "whole";
    static final String LABEL = "label";
    static final String AUDIENCE = "audience";
    static final String CREATED = "created";
    static final String WORTH = "worth";
    static final String TITLE = "title";
    static final String TEXT = "text";

    private LuceneDocuments() {}

    static Document of(SearchDocument thing) {
        Document document = new Document();
        document.add(new StringField(REF, thing.ref().toString(), Store.YES));
        document.add(new StringField(KIND, thing.ref().kind(), Store.NO));
        document.add(new StringField(AUDIENCE, thing.audience(), Store.NO));
        document.add(new LongPoint(ID, thing.ref().id()));
        document.add(new NumericDocValuesField(ID, thing.ref().id()));
        document.add(new NumericDocValuesField(STAMP, thing.stamp()));
        document.add(new LongPoint(CREATED, thing.createdAt().toEpochMilli()));
        document.add(new NumericDocValuesField(CREATED, thing.createdAt().toEpochMilli()));
        document.add(new FloatDocValuesField(WORTH, Standing.worth(thing.worth())));
        if (thing.whole() != null) {
            document.add(new StringField(WHOLE, thing.whole().toString(), Store.NO));
        }
        Labels.of(thing).forEach(label -> document.add(new StringField(LABEL, label, Store.NO)));
        addWords(document, thing);
        return document;
    }

    private static void addWords(Document document, SearchDocument thing) {
        String language = Stems.language(thing.language());
        document.add(words(TITLE, Words.ofTitle(thing), language));
        document.add(words(TEXT, Words.of(thing.text()), language));
    }

    private static Field words(String name, List<Word> words, String language) {
        return new Field(name, new IndexedWords(words, language), TextField.TYPE_NOT_STORED);
    }
}
