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

/** A person at a customer. */
@Entity
@Table(name = "contact")
public class Contact extends CardEntity {
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "customer_id")
    private Customer customer;

    @Column(name = "f_first_name")
    private String firstName;

    @Column(name = "f_last_name")
    private String lastName;

    @Column(name = "f_job_title")
    private String jobTitle;

    @Column(name = "f_department")
    private String department;

    @Column(name = "f_phone")
    private String phone;

    @Column(name = "f_mobile")
    private String mobile;

    @Column(name = "f_email")
    private String email;

    @Column(name = "f_notes")
    private String notes;

    /** The card that this hangs on. */
    public Customer getCustomer() {
        return customer;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getJobTitle() {
        return jobTitle;
    }

    public String getDepartment() {
        return department;
    }

    public String getPhone() {
        return phone;
    }

    public String getMobile() {
        return mobile;
    }

    public String getEmail() {
        return email;
    }

    public String getNotes() {
        return notes;
    }
}
