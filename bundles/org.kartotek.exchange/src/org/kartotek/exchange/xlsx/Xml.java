/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.exchange.xlsx;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kartotek.core.problem.KartotekException;
import org.kartotek.exchange.hostile.HarmlessXml;
import org.kartotek.exchange.hostile.LimitedStream;

/** Walks the elements of a part of a workbook by their local names; entities and document types are not looked at. */
final class Xml implements AutoCloseable {
    private static final XMLInputFactory FACTORY = HarmlessXml.streaming();
    /** Bytes of a row or a text. */
    private static final long ALLOWANCE = 16L << 20;

    private final LimitedStream stream;
    private final XMLStreamReader reader;

    Xml(InputStream in) throws XMLStreamException {
        stream = new LimitedStream(in, ALLOWANCE, () -> new KartotekException(Messages.TOO_LONG.with(ALLOWANCE >> 20)));
        reader = FACTORY.createXMLStreamReader(stream);
    }

    /** Goes on to the next beginning or end of an element, or to the next text; {@code false} at the end of the part. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        reader.next();
        return true;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Value of an attribute of the element that begins, or null. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text here, if there is one. */
    void addText(StringBuilder text) {
        int event = reader.getEventType();
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
    }

    /** A row or a text is done: the next one may be as long. */
    void renew() {
        stream.renew();
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
        stream.close();
    }
}
