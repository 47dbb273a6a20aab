package org.cohort.people.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Zones by what their clocks say at one moment: summer time comes and goes. */
final class NearZones {

    private static final Duration DAY = Duration.ofDays(1);

    private static final Map<String, ZoneId> ALL = all();

    private NearZones() {}

    private static Map<String, ZoneId> all() {
        Map<String, ZoneId> zones = new TreeMap<>();
        ZoneId.getAvailableZoneIds().forEach(name -> zones.put(name, ZoneId.of(name)));
        return zones;
    }

    /** The names of all whose clock differs from this one's by so many hours at most; the day makes no difference. */
    static List<String> of(ZoneId zone, int hours, Instant now) {
        Duration most = Duration.ofHours(hours);
        return ALL.entrySet().stream()
                .filter(other -> apart(zone, other.getValue(), now).compareTo(most) <= 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Duration apart(ZoneId one, ZoneId other, Instant now) {
        int seconds = one.getRules().getOffset(now).getTotalSeconds()
                - other.getRules().getOffset(now).getTotalSeconds();
        Duration between = Duration.ofSeconds(seconds).abs();
        Duration around = DAY.minus(between).abs();
        return between.compareTo(around) <= 0 ? between : around;
    }
}
