package org.cohort.launch;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Waits for SIGTERM or Ctrl-C without beginning the end of the JVM: the shutdown hooks of the server and of the
 * database would all run at once and take both from under the requests that are still being answered.
 */
final class StopSignal {

    private static final String CTRL_C = "INT";
    private static final List<String> SIGNALS = List.of("TERM", CTRL_C);

    /** As a shell counts an end by Ctrl-C; for somebody who does not want to wait for the orderly one. */
    private static final int IMPATIENT = 130;

    private final CountDownLatch asked = new CountDownLatch(1);

    /** Takes the signals from here on; Ctrl-C during a stop ends the process at once. */
    static StopSignal listen() {
        StopSignal stop = new StopSignal();
        SIGNALS.forEach(stop::take);
        return stop;
    }

    void await() throws InterruptedException {
        asked.await();
    }

    private void received(String name) {
        if (asked.getCount() == 0 && name.equals(CTRL_C)) {
            Runtime.getRuntime().halt(IMPATIENT);
        }
        asked.countDown();
    }

    /** By reflection: the compiler warns of every mention of this class, although the platform supports it. */
    private void take(String name) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object onSignal = Proxy.newProxyInstance(
                    StopSignal.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        received(name);
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), onSignal);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java runtime does not hand out signals", e);
        }
    }
}
