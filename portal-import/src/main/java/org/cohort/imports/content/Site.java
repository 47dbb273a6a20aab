package org.cohort.imports.content;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.cohort.imports.source.SourceTree;

/**
 * All that turning a site's files into posts needs beside the files.
 *
 * @param roots folders that the site serves as its root, beside the usual ones
 * @param zone of dates that name none
 * @param futureIsDraft whether a post dated in the future waits for its day, as most generators have it
 * @param clock says what is in the future
 */
public record Site(
        SourceTree source,
        SiteAddress address,
        List<String> roots,
        ZoneId zone,
        Dialect dialect,
        Authors authors,
        boolean futureIsDraft,
        Clock clock) {

    public Site {
        roots = List.copyOf(roots);
    }
}
