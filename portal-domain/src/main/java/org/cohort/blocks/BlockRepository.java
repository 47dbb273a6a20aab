package org.cohort.blocks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohort.kernel.ContentRef;

/**
 * Blocks. One of somebody who has come to moderate since is kept and has no effect: what they say in their office must
 * arrive.
 */
@ApplicationScoped
class BlockRepository {

    private static final String IN_FORCE = " and m.role in ('MEMBER', 'HELPER')";

    /** In SQL, because it asks what other features keep. Who asks without a name stays unknown, also to who blocked them. */
    private static final String WHO_BLOCKED_AUTHOR_OF_POST = """
            select b.member_id from post p join member_block b on b.blocked_id = p.author_id
            join member m on m.id = b.blocked_id where p.id = ?1 and p.anonymous_since is null
            """ + IN_FORCE;

    private static final String WHO_BLOCKED_AUTHOR_OF_COMMENT = """
            select b.member_id from comment c join post p on p.id = c.post_id
            join member_block b on b.blocked_id = c.author_id join member m on m.id = b.blocked_id
            where c.id = ?1 and (p.anonymous_since is null or p.author_id <> c.author_id)
            """ + IN_FORCE;

    private static final String WHO_BLOCKED_SOMEBODY_AT_POST = """
            select b.member_id from post p, member_block b join member m on m.id = b.blocked_id
            where p.id = ?1 and b.blocked_id = ?2 and (p.anonymous_since is null or p.author_id <> ?2)
            """ + IN_FORCE;

    private static final String WHO_BLOCKED_SOMEBODY_AT_COMMENT = """
            select b.member_id from comment c join post p on p.id = c.post_id,
                member_block b join member m on m.id = b.blocked_id
            where c.id = ?1 and b.blocked_id = ?2 and (p.anonymous_since is null or p.author_id <> ?2)
            """ + IN_FORCE;

    @Inject
    EntityManager entities;

    Optional<Block> find(Block.Key key) {
        return Optional.ofNullable(entities.find(Block.class, key));
    }

    void save(Block block) {
        entities.persist(block);
        entities.flush();
    }

    void delete(Block block) {
        entities.remove(block);
    }

    long count(long memberId) {
        return entities.createQuery("select count(b) from Block b where b.memberId = :member", Long.class)
                .setParameter("member", memberId)
                .getSingleResult();
    }

    /** The latest first. */
    List<BlockedMember> list(long memberId) {
        return entities.createQuery("""
                        select new org.cohort.blocks.BlockedMember(m.id, m.handle, m.name, b.madeAt)
                        from Block b, Member m where b.memberId = :member and m.id = b.blockedId
                        order by b.madeAt desc, m.id desc
                        """, BlockedMember.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    Set<String> handlesInForce(long memberId) {
        return new HashSet<>(entities.createQuery("""
                        select m.handle from Block b, Member m
                        where b.memberId = :member and m.id = b.blockedId
                            and m.role in (org.cohort.people.Role.MEMBER, org.cohort.people.Role.HELPER)
                        """, String.class)
                .setParameter("member", memberId)
                .getResultList());
    }

    /** Nobody for what is neither a post nor a comment. */
    Set<Long> whoBlockedAuthor(ContentRef content) {
        return switch (content.kind()) {
            case ContentRef.POST -> members(WHO_BLOCKED_AUTHOR_OF_POST, content.id());
            case ContentRef.COMMENT -> members(WHO_BLOCKED_AUTHOR_OF_COMMENT, content.id());
            default -> Set.of();
        };
    }

    /** Who blocked somebody who did something to a thing, such as accepting it; nobody where they do it without a name. */
    Set<Long> whoBlocked(long memberId, ContentRef content) {
        return switch (content.kind()) {
            case ContentRef.POST -> members(WHO_BLOCKED_SOMEBODY_AT_POST, content.id(), memberId);
            case ContentRef.COMMENT -> members(WHO_BLOCKED_SOMEBODY_AT_COMMENT, content.id(), memberId);
            default -> Set.of();
        };
    }

    private Set<Long> members(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(number -> ((Number) number).longValue()).collect(Collectors.toSet());
    }
}
