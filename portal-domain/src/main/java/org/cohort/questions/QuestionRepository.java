package org.cohort.questions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.cohort.posts.Standing;

@ApplicationScoped
class QuestionRepository {

    @Inject
    EntityManager entities;

    /** The tags of open questions, most used first. */
    List<String> tags(int most) {
        return entities.createQuery("""
                        select t.tag.name from PostTag t, Post p
                        where p.id = t.postId and p.standing = :open and p.publishedAt is not null
                        group by t.tag.name order by count(t) desc, t.tag.name
                        """, String.class)
                .setParameter("open", Standing.OPEN)
                .setMaxResults(most)
                .getResultList();
    }

    /** The languages of questions, most used first. */
    List<String> languages(int most) {
        return entities.createQuery("""
                        select p.language from Post p
                        where p.standing is not null and p.publishedAt is not null and p.language is not null
                        group by p.language order by count(p) desc, p.language
                        """, String.class).setMaxResults(most).getResultList();
    }
}
