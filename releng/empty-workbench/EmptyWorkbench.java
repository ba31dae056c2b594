import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.WorkbenchAdvisor;

/**
 * A workbench with nothing in it, which the start of Kartotek is measured beside. It says when it has come up and has nothing left to
 * do, in milliseconds since the start of the virtual machine.
 */
public final class EmptyWorkbench implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            PlatformUI.createAndRunWorkbench(display, new Advisor());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.syncExec(() -> PlatformUI.getWorkbench().close());
    }

    /** Nothing but the perspective. */
    public static final class Perspective implements IPerspectiveFactory {
        @Override
        public void createInitialLayout(IPageLayout layout) {
            layout.setEditorAreaVisible(true);
        }
    }

    private static final class Advisor extends WorkbenchAdvisor {
        private boolean up;
        private boolean told;

        @Override
        public String getInitialWindowPerspectiveId() {
            return "empty.perspective";
        }

        @Override
        public void postStartup() {
            up = true;
        }

        @Override
        public void eventLoopIdle(Display display) {
            if (up && !told) {
                told = true;
                long since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
                Duration worked = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
                System.err.println("kartotek.startup: usable after " + since + " ms, processor " + worked.toMillis() + " ms");
            }
            super.eventLoopIdle(display);
        }
    }
}
