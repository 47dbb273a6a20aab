package org.cohort.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cohort.kernel.Reason;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SettingRepository {

    @Inject
    EntityManager entities;

    NotificationSettings of(long memberId) {
        Map<Reason, Delivery> chosen = new EnumMap<>(Reason.class);
        for (Object row : ask("select reason, delivery from notification_setting where member_id = ?1", memberId)) {
            Object[] columns = (Object[]) row;
            chosen.put(Reason.valueOf(columns[0].toString()), Delivery.valueOf(columns[1].toString()));
        }
        return new NotificationSettings(chosen, quietHours(memberId));
    }

    private @Nullable QuietHours quietHours(long memberId) {
        List<?> rows = ask("select from_hour, until_hour from quiet_hours where member_id = ?1", memberId);
        if (rows.isEmpty()) {
            return null;
        }
        Object[] hours = (Object[]) rows.get(0);
        return new QuietHours(((Number) hours[0]).intValue(), ((Number) hours[1]).intValue());
    }

    private List<?> ask(String sql, long memberId) {
        return entities.createNativeQuery(sql).setParameter(1, memberId).getResultList();
    }

    void save(long memberId, NotificationSettings settings) {
        change("delete from notification_setting where member_id = ?1", memberId);
        settings.chosen()
                .forEach((reason, delivery) -> change(
                        "insert into notification_setting (member_id, reason, delivery) values (?1, ?2, ?3)",
                        memberId,
                        reason.name(),
                        delivery.name()));
        change("delete from quiet_hours where member_id = ?1", memberId);
        QuietHours quiet = settings.quiet();
        if (quiet != null) {
            change(
                    "insert into quiet_hours (member_id, from_hour, until_hour) values (?1, ?2, ?3)",
                    memberId,
                    quiet.from(),
                    quiet.until());
        }
    }

    private void change(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
