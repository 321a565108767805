package app.clientele.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/** Waits for what the program's own threads will bring about. */
public final class Awaiting {

    /** Long, so that a loaded machine is not mistaken for a fault: only a wait in vain ever lasts it. */
    private static final int SECONDS = 120;

    private Awaiting() {}

    public static void until(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
