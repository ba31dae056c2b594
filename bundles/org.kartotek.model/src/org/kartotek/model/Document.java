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
import java.math.BigDecimal;
import java.time.LocalDate;

/** A file, a mail, a picture or a link on a card. The bytes are no attribute: a card is opened without them. */
@Entity
@Table(name = "document")
public class Document extends CardEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "f_name")
    private String name;

    @Column(name = "f_type")
    private String type;

    @Column(name = "f_date")
    private LocalDate date;

    @Column(name = "f_address")
    private String address;

    @Column(name = "f_remark")
    private String remark;

    @Column(name = "f_size")
    private BigDecimal size;

    @Column(name = "f_content")
    private String content;

    /** The card that this hangs on. */
    public Customer getCustomer() {
        return customer;
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public LocalDate getDate() {
        return date;
    }

    /** Of a link, else null. */
    public String getAddress() {
        return address;
    }

    public String getRemark() {
        return remark;
    }

    /** Of the bytes; null for a link. */
    public BigDecimal getSize() {
        return size;
    }

    /** Digest of the bytes, by which they are found; null for a link. */
    public String getContent() {
        return content;
    }
}
