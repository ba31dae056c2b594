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

/** A further address of a customer; the main one stands on the card itself. */
@Entity
@Table(name = "address")
public class Address extends CardEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "f_purpose")
    private String purpose;

    @Column(name = "f_street")
    private String street;

    @Column(name = "f_street2")
    private String street2;

    @Column(name = "f_postcode")
    private String postcode;

    @Column(name = "f_city")
    private String city;

    @Column(name = "f_region")
    private String region;

    @Column(name = "f_country")
    private String country;

    /** The card that this hangs on. */
    public Customer getCustomer() {
        return customer;
    }

    public String getPurpose() {
        return purpose;
    }

    public String getStreet() {
        return street;
    }

    public String getStreet2() {
        return street2;
    }

    public String getPostcode() {
        return postcode;
    }

    public String getCity() {
        return city;
    }

    public String getRegion() {
        return region;
    }

    public String getCountry() {
        return country;
    }
}
