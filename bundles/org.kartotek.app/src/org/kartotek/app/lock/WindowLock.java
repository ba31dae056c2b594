/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.app.lock;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.keys.IBindingService;
import org.kartotek.ui.customers.problem.Problem;
import org.kartotek.ui.work.Work;

/**
 * Locks the window of the program: nothing of it is seen until its user has given the password. Everything stays as it is meanwhile, what
 * was typed and not saved too. Thread of the user interface.
 */
public final class WindowLock {
    private final IWorkbenchWindow window;
    private final Password asked;
    private final BooleanSupplier unsaved;
    private Optional<Locked> locked = Optional.empty();

    /** Whose password it is. */
    public interface Password {
        /** Who is at work; read on the thread of the user interface. */
        String login();

        /**
         * Any thread but that of the user interface.
         *
         * @throws org.kartotek.core.problem.KartotekException where it is not the password
         */
        void prove(char[] password);
    }

    /** What there is while it is locked. */
    private static final class Locked {
        private final Cover cover;
        private final HiddenShells shells;
        private final LockPage page;
        private final Control focus;
        private final Button standard;
        private Runnable then = () -> {};

        Locked(Cover cover, HiddenShells shells, LockPage page, Control focus, Button standard) {
            this.cover = cover;
            this.shells = shells;
            this.page = page;
            this.focus = focus;
            this.standard = standard;
        }
    }

    /** @param unsaved whether closing the window would ask something */
    public WindowLock(IWorkbenchWindow window, Password asked, BooleanSupplier unsaved) {
        this.window = window;
        this.asked = asked;
        this.unsaved = unsaved;
    }

    public boolean isLocked() {
        return locked.isPresent();
    }

    /** Locks it; does nothing where it is locked. */
    public void lock() {
        Shell shell = window.getShell();
        if (isLocked() || shell.isDisposed()) {
            return;
        }
        withoutNotice(shell.getDisplay(), () -> {
            Control focus = shell.getDisplay().getFocusControl();
            Button standard = shell.getDefaultButton();
            HiddenShells shells = new HiddenShells(shell);
            shells.hide();
            Cover cover = new Cover(shell);
            LockPage page = new LockPage(cover.pane(), asked.login(), this::unlock);
            cover.lay(page::setFocus);
            locked = Optional.of(new Locked(cover, shells, page, focus, standard));
        });
        bindings().setKeyFilterEnabled(false);
    }

    /** Nobody has left a field and nobody has come to one: a field that is being typed in shall not take what stands there half. */
    private static void withoutNotice(Display display, Runnable deed) {
        Listener swallowed = e -> e.type = SWT.None;
        display.addFilter(SWT.FocusOut, swallowed);
        display.addFilter(SWT.FocusIn, swallowed);
        try {
            deed.run();
        } finally {
            display.asyncExec(() -> {
                display.removeFilter(SWT.FocusOut, swallowed);
                display.removeFilter(SWT.FocusIn, swallowed);
            });
        }
    }

    private IBindingService bindings() {
        return window.getService(IBindingService.class);
    }

    private void unlock(char[] password, Consumer<String> refused) {
        new Work<>(Messages.unlocking, window.getShell().getDisplay(), monitor -> {
                    asked.prove(password);
                    return true;
                })
                .done(proven -> lift())
                .failed(problem -> refused.accept(Problem.told(problem, Messages.notUnlocked, "org.kartotek.app")))
                .start();
    }

    private void lift() {
        locked.ifPresent(now -> {
            locked = Optional.empty();
            bindings().setKeyFilterEnabled(true);
            withoutNotice(window.getShell().getDisplay(), () -> {
                now.cover.lift(() -> {
                    if (now.focus != null && !now.focus.isDisposed()) {
                        now.focus.setFocus();
                    }
                });
                window.getShell().setDefaultButton(now.standard == null || now.standard.isDisposed() ? null : now.standard);
                now.shells.show();
            });
            now.then.run();
        });
    }

    /**
     * Does something now, or as soon as the window is not locked any more; of several that wait the last one alone, since it is about what
     * is to be seen.
     */
    public void whenOpen(Runnable deed) {
        locked.ifPresentOrElse(now -> now.then = deed, deed);
    }

    /** Whether the window may be closed: not while it is locked and somebody would have to be asked what becomes of what is unsaved. */
    public boolean mayClose() {
        boolean asks = locked.filter(now -> !now.shells.isEmpty() || unsaved.getAsBoolean()).isPresent();
        if (asks) {
            locked.get().page.complain(Messages.unsaved);
        }
        return !asks;
    }
}
