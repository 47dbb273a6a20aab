package org.cohort.posts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cohort.kernel.LimitedQueries;

@ApplicationScoped
class AuthorRepository {

    @Inject
    EntityManager entities;

    @Inject
    LimitedQueries limited;

    List<SeriesRow> series(long authorId, int most) {
        return limited.of("""
                        select new org.cohort.posts.SeriesRow(s.slug, s.title, count(p))
                        from Post p join p.series s
                        where s.author.id = :author and p.publishedAt is not null
                        group by s.id, s.slug, s.title order by s.title, s.id
                        """, SeriesRow.class, most)
                .setParameter("author", authorId)
                .getResultList();
    }

    /** The path of the latest post of each of these authors in a channel. */
    Map<Long, String> latest(Collection<Long> authorIds, String channel) {
        Map<Long, String> paths = new HashMap<>();
        entities.createQuery("""
                        select p.authorId, p.id, p.slug from Post p
                        where p.authorId in :authors and p.publishedAt is not null and p.anonymousSince is null
                            and p.channelId = (select c.id from Channel c where c.slug = :channel)
                        order by p.publishedAt, p.id
                        """, Object[].class)
                .setParameter("authors", authorIds)
                .setParameter("channel", channel)
                .getResultStream()
                .forEach(row -> paths.put((Long) row[0], "/posts/" + row[1] + "/" + row[2]));
        return paths;
    }
}
