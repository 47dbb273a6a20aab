package org.cohort.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cohort.kernel.ContentRef;
import org.cohort.kernel.SearchDocument;
import org.cohort.kernel.SearchMark;
import org.cohort.kernel.SearchSource;
import org.cohort.kernel.SearchWorth;

/** Brings the index to what the features have, a few things at a time, each time in a transaction of its own. */
@ApplicationScoped
@Transactional
class IndexUpdates {

    /** Whole texts of so many are in memory at once. */
    static final int BATCH = 200;

    @Inject
    @Any
    Instance<SearchSource> sources;

    @Inject
    @Any
    Instance<SearchWorth> worths;

    @Inject
    Indexes indexes;

    List<String> kinds() {
        return sources.stream().map(SearchSource::kind).sorted().toList();
    }

    /** Takes in what changed, and what stands in it and changed with it. */
    void take(Collection<ContentRef> changed) {
        SearchIndex index = indexes.current();
        index.writeAlone();
        Changes changes = new Changes();
        for (SearchSource source : sources) {
            Set<Long> ids = new LinkedHashSet<>();
            for (ContentRef ref : changed) {
                if (ref.kind().equals(source.kind())) {
                    ids.add(ref.id());
                } else {
                    ids.addAll(different(source.marksWithin(ref), index.stampsWithin(source.kind(), ref)));
                }
            }
            changes.load(source, ids);
        }
        changes.write(index);
    }

    /** How far a comparison came: the number after which it goes on, and how many things it had to write. */
    record Step(long last, int written) {
        boolean isLast() {
            return last == Long.MAX_VALUE;
        }
    }

    /**
     * Compares one batch and writes what differs.
     *
     * @param all whether to write what does not differ too
     */
    Step compare(String kind, long after, boolean all) {
        SearchIndex index = indexes.current();
        index.writeAlone();
        SearchSource source = sources.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .orElseThrow();
        List<SearchMark> marks = source.marks(after, BATCH);
        long last = marks.size() < BATCH
                ? Long.MAX_VALUE
                : marks.get(marks.size() - 1).id();
        Map<Long, Long> stamps = index.stamps(kind, after, last);
        Set<Long> ids = different(marks, stamps);
        if (all) {
            marks.forEach(mark -> ids.add(mark.id()));
        }
        Changes changes = new Changes();
        changes.load(source, ids);
        changes.write(index);
        return new Step(last, ids.size());
    }

    private static Set<Long> different(List<SearchMark> marks, Map<Long, Long> stamps) {
        Set<Long> different = new LinkedHashSet<>(stamps.keySet());
        for (SearchMark mark : marks) {
            if (Objects.equals(stamps.get(mark.id()), mark.stamp())) {
                different.remove(mark.id());
            } else {
                different.add(mark.id());
            }
        }
        return different;
    }

    /** What is to be written: things as they are now, and those that are gone. */
    private final class Changes {

        private final List<SearchDocument> there = new ArrayList<>();
        private final List<ContentRef> gone = new ArrayList<>();

        void load(SearchSource source, Set<Long> ids) {
            List<Long> all = new ArrayList<>(ids);
            for (int i = 0; i < all.size(); i += BATCH) {
                loadSome(source, all.subList(i, Math.min(i + BATCH, all.size())));
            }
        }

        private void loadSome(SearchSource source, List<Long> ids) {
            Set<Long> missing = new HashSet<>(ids);
            for (SearchDocument document : source.load(ids)) {
                there.add(document);
                missing.remove(document.ref().id());
            }
            missing.forEach(id -> gone.add(new ContentRef(source.kind(), id)));
        }

        void write(SearchIndex index) {
            if (there.isEmpty() && gone.isEmpty()) {
                return;
            }
            Map<ContentRef, Integer> more = new HashMap<>();
            List<ContentRef> refs = there.stream().map(SearchDocument::ref).toList();
            worths.forEach(worth -> worth.of(refs).forEach((ref, count) -> more.merge(ref, count, Integer::sum)));
            index.write(
                    there.stream()
                            .map(document -> document.worth(more.getOrDefault(document.ref(), 0)))
                            .toList(),
                    gone);
        }
    }
}
