/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.architecture.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every command of ours that has a key, a handler or a place in a menu is defined, where commands are defined. */
class CommandsTest {
    private static final String COMMANDS = "org.eclipse.ui.commands";

    private final Set<String> defined = new TreeSet<>();
    private final Set<String> used = new TreeSet<>();

    @Test
    void whatIsUsedIsDefined() throws IOException, SAXException, ParserConfigurationException {
        for (Path bundle : House.bundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (Files.exists(plugin)) {
                read(plugin);
            }
        }
        assertFalse(used.isEmpty(), "no plugin.xml found");
        used.removeAll(defined);
        assertEquals(Set.of(), used, "commands that are nowhere defined");
    }

    private void read(Path plugin) throws IOException, SAXException, ParserConfigurationException {
        Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(plugin.toFile()).getDocumentElement();
        NodeList all = root.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element each = (Element) all.item(i);
            String command = each.getAttribute("commandId");
            if (command.startsWith(House.PREFIX)) {
                used.add(command);
            } else if (each.getTagName().equals("command") && isDefinition((Element) each.getParentNode())) {
                defined.add(each.getAttribute("id"));
            }
        }
    }

    private static boolean isDefinition(Element extension) {
        return extension.getAttribute("point").equals(COMMANDS);
    }
}
