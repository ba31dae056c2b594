/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.persistence.cards;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.kartotek.persistence.connect.ConnectionPool;

/** Lends the connections of a pool to the persistence provider, which gives them back by closing them. */
public final class LentConnections implements DataSource {
    /** The state of SQL for a connection that does not exist. */
    private static final String NO_CONNECTION = "08003";

    private final ConnectionPool pool;

    public LentConnections(ConnectionPool pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return (Connection) Proxy.newProxyInstance(
                LentConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, new Loan(pool.take()));
    }

    /** One connection until it is given back, once: who has closed it is done with it, however often he closes it. */
    private final class Loan implements InvocationHandler {
        private final Connection connection;
        private final AtomicBoolean over = new AtomicBoolean();

        Loan(Connection connection) {
            this.connection = connection;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if ("close".equals(method.getName())) {
                if (over.compareAndSet(false, true)) {
                    pool.give(connection);
                }
                return null;
            }
            return over.get() ? afterwards(proxy, method, arguments) : call(method, arguments);
        }

        private Object call(Method method, Object[] arguments) throws Throwable {
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static Object afterwards(Object proxy, Method method, Object[] arguments) throws SQLException {
            return switch (method.getName()) {
                case "isClosed" -> true;
                case "isValid" -> false;
                case "toString" -> "given back";
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> throw new SQLNonTransientConnectionException("The connection was given back.", NO_CONNECTION);
            };
        }
    }

    /** The pool knows who its connections are. */
    @Override
    public Connection getConnection(String login, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
