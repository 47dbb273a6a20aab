package org.cohort.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Many who ask at once, each with a connection that asks again as soon as it is answered. */
final class Load implements AutoCloseable {

    private static final double NANOSECONDS_A_MILLISECOND = 1e6;

    private final MeasuredPortal portal;
    private final int connections;
    private final ExecutorService threads;
    private final AtomicInteger next = new AtomicInteger();

    Load(MeasuredPortal portal, int connections) {
        this.portal = portal;
        this.connections = connections;
        this.threads = Executors.newFixedThreadPool(connections);
    }

    /** Asks for a target as long as this; fails where an answer is not the expected one. */
    Measurement run(Target target, double seconds) throws InterruptedException, ExecutionException {
        double cpuBefore = portal.cpuMilliseconds();
        long begun = System.nanoTime();
        long end = begun + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        List<Callable<long[]>> visits = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            visits.add(() -> visit(target, end));
        }
        List<long[]> times = new ArrayList<>();
        for (Future<long[]> visit : threads.invokeAll(visits)) {
            times.add(visit.get());
        }
        double taken = (double) (System.nanoTime() - begun) / TimeUnit.SECONDS.toNanos(1);
        double cpu = portal.cpuMilliseconds() - cpuBefore;
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return new Measurement(all.length / taken, at(all, 0.5), at(all, 0.95), at(all, 0.99), cpu / all.length);
    }

    private long[] visit(Target target, long end) throws IOException {
        long[] times = new long[1024];
        int count = 0;
        try (KeptConnection connection = new KeptConnection(portal.port())) {
            long before = System.nanoTime();
            while (before < end) {
                int status = connection.ask(target.requests().apply(next.getAndIncrement()));
                long after = System.nanoTime();
                if (status != target.status()) {
                    throw new IllegalStateException(target.name() + " was answered with " + status);
                }
                times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
                times[count++] = after - before;
                before = after;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (sorted.length * share))] / NANOSECONDS_A_MILLISECOND;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
