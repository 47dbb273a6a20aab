package org.cohort.bench;

import java.util.List;

/**
 * What {@code bin/bench} was asked for.
 *
 * @param times how often the usual amount of data
 * @param rounds how often each target is measured; the median counts
 * @param seconds how long one measurement takes
 * @param warmUpSeconds how long each target is asked before the first
 * @param connections how many readers ask at once
 * @param reads whether pages are measured
 * @param writes whether comments are
 * @param only a word that the names of the measured pages hold; empty for all
 * @param gzip whether readers take compressed answers
 * @param jvm options for the portal, such as a recording's
 */
record BenchOptions(
        int times,
        int rounds,
        double seconds,
        double warmUpSeconds,
        int connections,
        boolean reads,
        boolean writes,
        String only,
        boolean gzip,
        List<String> jvm) {

    /** The word for {@link Starts}, which take no other option. */
    static final String START = "--start";

    /** The word for {@link Sockets}, which take no other option. */
    static final String SOCKETS = "--sockets";

    static final String USAGE = """
            Usage: bin/bench --start
                   bin/bench --sockets
                   bin/bench [--times N] [--rounds N] [--seconds N] [--warm-up N] [--connections N]
                             [--reads-only | --writes-only | --only WORD] [--gzip] [--jvm OPTION]...
            Measures what pages and comments cost, on generated data, against a static file of 49 kB
            that the same server sends in the same run. Takes about five minutes.
              --start          how long ./portal takes until it is ready, on a data folder that holds the demo
                               community: five starts and their median, and nothing else
              --sockets        what a thousand open pages of one post cost, and when they know of a comment
              --times N        N times 10,000 members, 2,000 posts and 100,000 comments (1)
              --rounds N       measurements of each target, of which the median counts (5)
              --seconds N      length of one measurement (2)
              --warm-up N      seconds of readers for each target before the first (6)
              --connections N  readers at once (16)
              --reads-only     pages alone
              --writes-only    comments alone
              --only WORD      pages whose name holds this word, such as "member", beside the static file
              --gzip           readers take compressed answers; the static file is compressed each time
              --jvm OPTION     one more option for the portal's Java""";

    private static final int CONNECTIONS = 16;

    /** Fails with a sentence for a word that is not understood. */
    static BenchOptions parse(String... words) {
        BenchOptions options = new BenchOptions(1, 5, 2, 6, CONNECTIONS, true, true, "", false, List.of());
        for (int i = 0; i < words.length; i++) {
            options = switch (words[i]) {
                case "--times" -> options.with(number(words, ++i), options.rounds, options.seconds);
                case "--rounds" -> options.with(options.times, number(words, ++i), options.seconds);
                case "--seconds" -> options.with(options.times, options.rounds, number(words, ++i));
                case "--warm-up" -> options.warmedUp(number(words, ++i));
                case "--connections" -> options.connected(number(words, ++i));
                case "--reads-only" -> options.only(true, false);
                case "--writes-only" -> options.only(false, true);
                case "--only" -> options.named(value(words, ++i));
                case "--gzip" -> options.compressed();
                case "--jvm" -> options.onJvm(value(words, ++i));
                default -> throw new IllegalArgumentException("There is no option " + words[i]);
            };
        }
        return options;
    }

    private static int number(String[] words, int place) {
        int number = Integer.parseInt(value(words, place));
        if (number < 1) {
            throw new IllegalArgumentException(words[place - 1] + " takes a number from 1");
        }
        return number;
    }

    private static String value(String[] words, int place) {
        if (place >= words.length) {
            throw new IllegalArgumentException(words[place - 1] + " takes a value");
        }
        return words[place];
    }

    private BenchOptions with(int newTimes, int newRounds, double newSeconds) {
        return new BenchOptions(
                newTimes, newRounds, newSeconds, warmUpSeconds, connections, reads, writes, only, gzip, jvm);
    }

    private BenchOptions warmedUp(double newSeconds) {
        return new BenchOptions(times, rounds, seconds, newSeconds, connections, reads, writes, only, gzip, jvm);
    }

    private BenchOptions connected(int newConnections) {
        return new BenchOptions(times, rounds, seconds, warmUpSeconds, newConnections, reads, writes, only, gzip, jvm);
    }

    private BenchOptions only(boolean newReads, boolean newWrites) {
        return new BenchOptions(
                times, rounds, seconds, warmUpSeconds, connections, newReads, newWrites, only, gzip, jvm);
    }

    private BenchOptions named(String word) {
        return new BenchOptions(times, rounds, seconds, warmUpSeconds, connections, true, false, word, gzip, jvm);
    }

    private BenchOptions compressed() {
        return new BenchOptions(times, rounds, seconds, warmUpSeconds, connections, reads, writes, only, true, jvm);
    }

    private BenchOptions onJvm(String option) {
        List<String> more = new java.util.ArrayList<>(jvm);
        more.add(option);
        return new BenchOptions(times, rounds, seconds, warmUpSeconds, connections, reads, writes, only, gzip, more);
    }
}
