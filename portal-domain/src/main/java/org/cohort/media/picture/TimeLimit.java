package org.cohort.media.picture;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import org.cohort.kernel.DomainException.Invalid;

/** Stops the decoding of a picture that costs too much; for one thread, which it is made in. */
final class TimeLimit implements IIOReadProgressListener {

    /** Of the processor, so that a busy machine refuses nothing. A photo of 40 megapixels takes about a third. */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long end = now() + MOST.toNanos();

    /** Throws {@link Invalid} once the time is over. */
    void check() {
        if (isOver()) {
            throw new Invalid("file", "media.slow");
        }
    }

    private boolean isOver() {
        return now() - end > 0;
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
        if (isOver()) {
            source.abort();
        }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
}
