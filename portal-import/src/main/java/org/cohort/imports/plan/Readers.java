package org.cohort.imports.plan;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohort.imports.gatsby.GatsbyReader;
import org.cohort.imports.jekyll.JekyllReader;
import org.cohort.imports.markdown.MarkdownFolderReader;
import org.cohort.imports.model.ImportException;
import org.cohort.imports.source.SiteReader;
import org.cohort.imports.source.SourceTree;

/** All readers there are. */
public final class Readers {

    private final List<SiteReader> readers;

    /** @param clock says which posts are dated in the future */
    public Readers(Clock clock) {
        readers = List.of(new JekyllReader(clock), new GatsbyReader(clock), new MarkdownFolderReader(clock));
    }

    /** The reader of this kind, or the surest one. */
    public SiteReader choose(SourceTree source, Optional<String> kind) {
        if (kind.isPresent()) {
            return readers.stream()
                    .filter(reader -> reader.kind().equals(kind.get()))
                    .findFirst()
                    .orElseThrow(() -> new ImportException(
                            "There is no reader for sites of kind “%s”; there are %s.".formatted(kind.get(), kinds())));
        }
        // max() keeps the last of equals, so the order is turned for the first to win.
        return readers.stream()
                .filter(reader -> reader.detects(source) > 0)
                .reduce((one, other) -> other.detects(source) > one.detects(source) ? other : one)
                .orElseThrow(() ->
                        new ImportException("%s holds nothing that can be imported: no Markdown or HTML file is in it."
                                .formatted(source.name())));
    }

    private String kinds() {
        return String.join(
                ", ",
                readers.stream()
                        .map(SiteReader::kind)
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }
}
