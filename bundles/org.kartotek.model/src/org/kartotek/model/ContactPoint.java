/*
 * Copyright (c) 2026 the Kartotek authors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.kartotek.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A further phone, fax, e-mail or web address of a customer; the main ones stand on the card itself. */
@Entity
@Table(name = "contact_point")
public class ContactPoint extends CardEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "f_channel")
    private String channel;

    @Column(name = "f_value")
    private String value;

    @Column(name = "f_remark")
    private String remark;

    @Column(name = "f_valid")
    private Boolean valid;

    @Column(name = "f_opt")
    private String opt;

    /** The card that this hangs on. */
    public Customer getCustomer() {
        return customer;
    }

    public String getChannel() {
        return channel;
    }

    public String getValue() {
        return value;
    }

    public String getRemark() {
        return remark;
    }

    public Boolean getValid() {
        return valid;
    }

    public String getOpt() {
        return opt;
    }
}
