/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.start;

import java.nio.file.Path;
import java.util.Optional;
import org.kartotek.core.database.Credentials;

/** What a user chooses when there is no card index yet. Lives on the thread of the user interface. */
public final class FirstStart {
    private final String systemUser;
    private Content content = Content.SAMPLE;
    private boolean guarded;
    private String login;
    private String password = "";
    private String repeated = "";
    private Path file;

    /** What the card index begins with. */
    public enum Content {
        /** The invented trading house. */
        SAMPLE,
        EMPTY,
        /** The customers of a file. */
        FILE
    }

    /** What is still wrong, in the order of the page. */
    public enum Problem {
        NO_FILE,
        NO_LOGIN,
        SHORT_PASSWORD,
        DIFFERENT_PASSWORDS
    }

    /** @param systemUser the user of the operating system, offered as the name to sign in with */
    public FirstStart(String systemUser) {
        this.systemUser = systemUser;
        this.login = systemUser;
    }

    public Content content() {
        return content;
    }

    public void setContent(Content wanted) {
        content = wanted;
    }

    /** The file to import, or empty where none is chosen or wanted. */
    public Optional<Path> file() {
        return content == Content.FILE ? Optional.ofNullable(file) : Optional.empty();
    }

    public void setFile(Path chosen) {
        file = chosen;
    }

    /** Whether a password protects the card index. */
    public boolean isGuarded() {
        return guarded;
    }

    public void setGuarded(boolean wanted) {
        guarded = wanted;
    }

    public String login() {
        return login;
    }

    public void setLogin(String wanted) {
        login = wanted.strip();
    }

    public void setPassword(String wanted) {
        password = wanted;
    }

    public void setRepeated(String wanted) {
        repeated = wanted;
    }

    /** What keeps the card index from being made, or empty where nothing does. */
    public Optional<Problem> problem() {
        if (content == Content.FILE && file == null) {
            return Optional.of(Problem.NO_FILE);
        }
        return guarded ? signInProblem() : Optional.empty();
    }

    private Optional<Problem> signInProblem() {
        if (login.isEmpty()) {
            return Optional.of(Problem.NO_LOGIN);
        }
        if (password.length() < Credentials.LEAST_PASSWORD) {
            return Optional.of(Problem.SHORT_PASSWORD);
        }
        boolean same = password.equals(repeated);
        return same ? Optional.empty() : Optional.of(Problem.DIFFERENT_PASSWORDS);
    }

    /** The administrator of the new card index. */
    public Credentials administrator() {
        return guarded ? new Credentials(login, password.toCharArray()) : new Credentials(systemUser, null);
    }
}
