package org.cohort.proofs;

import java.util.List;
import java.util.Random;

/**
 * What {@code bin/prove kill9} was asked for.
 *
 * @param kills how often the portal is killed while members write
 * @param writers how many write at once
 * @param databases which are proved, of {@link #H2} and {@link #POSTGRESQL}
 * @param seed what the moments are drawn from
 */
record KillOptions(int kills, int writers, List<String> databases, long seed) {

    static final String H2 = "h2";
    static final String POSTGRESQL = "postgresql";

    static final String USAGE = """
            Usage: bin/prove kill9 [--kills N] [--writers N] [--database h2|postgresql|both] [--seed N]
            Kills the portal with SIGKILL at random moments while members send comments, starts it again, and has the
            members send again what was not answered. In the end every acknowledged comment is there exactly once.
              --kills N     how often (20)
              --writers N   members who write at once (16)
              --database    on which database (both)
              --seed N      the same moments again (random)""";

    /** Fails with a sentence for a word that is not understood. */
    static KillOptions parse(String... words) {
        KillOptions options = new KillOptions(20, 16, List.of(H2, POSTGRESQL), new Random().nextInt(100_000));
        for (int i = 0; i < words.length; i += 2) {
            String value = i + 1 < words.length ? words[i + 1] : "";
            options = switch (words[i]) {
                case "--kills" ->
                    new KillOptions(number(words[i], value), options.writers, options.databases, options.seed);
                case "--writers" ->
                    new KillOptions(options.kills, number(words[i], value), options.databases, options.seed);
                case "--database" -> new KillOptions(options.kills, options.writers, named(value), options.seed);
                case "--seed" ->
                    new KillOptions(options.kills, options.writers, options.databases, number(words[i], value));
                default -> throw new IllegalArgumentException("There is no option " + words[i]);
            };
        }
        return options;
    }

    private static List<String> named(String value) {
        return switch (value) {
            case "both" -> List.of(H2, POSTGRESQL);
            case H2, POSTGRESQL -> List.of(value);
            default -> throw new IllegalArgumentException("--database takes h2, postgresql or both");
        };
    }

    private static int number(String option, String value) {
        if (!value.matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(option + " takes a number from 1");
        }
        return Integer.parseInt(value);
    }
}
