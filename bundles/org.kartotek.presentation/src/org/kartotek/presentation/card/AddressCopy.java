/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.presentation.card;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kartotek.core.address.AddressBlock;
import org.kartotek.core.address.PostalAddress;
import org.kartotek.core.value.Canonical;

/** The address of a card as it stands on an envelope. */
public final class AddressCopy {
    private AddressCopy() {}

    /** @return the block, or an empty text where the card names no place */
    public static String of(CardModel model) {
        RecordModel customer = model.customer();
        String country = customer.field("country").filter(each -> each.value().isKnown()).map(each -> Canonical.text(each.value())).orElse("");
        String person = Stream.of(customer.shown("first_name"), customer.shown("last_name"))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
        PostalAddress address = new PostalAddress(
                List.of(customer.shown("company"), person),
                customer.shown("street"),
                customer.shown("street2"),
                customer.shown("postcode"),
                customer.shown("city"),
                customer.shown("region"),
                country);
        return address.isEmpty() ? "" : AddressBlock.of(address, model.home().orElse(""), model.locale());
    }
}
