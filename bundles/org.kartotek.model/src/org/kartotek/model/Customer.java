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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A customer card: an organisation or a private person, with its face, the fields that one row answers the phone with. */
@Entity
@Table(name = "customer")
public class Customer extends CardEntity {
    @Column(name = "scope_id")
    private int scopeId;

    @Column(name = "f_company")
    private String company;

    @Column(name = "f_number")
    private String number;

    @Column(name = "f_type")
    private String type;

    @Column(name = "f_first_name")
    private String firstName;

    @Column(name = "f_last_name")
    private String lastName;

    @Column(name = "f_name")
    private String name;

    @Column(name = "f_phone")
    private String phone;

    @Column(name = "f_mobile")
    private String mobile;

    @Column(name = "f_fax")
    private String fax;

    @Column(name = "f_email")
    private String email;

    @Column(name = "f_web")
    private String web;

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

    @Column(name = "f_status")
    private String status;

    @Column(name = "f_industry")
    private String industry;

    @Column(name = "f_territory")
    private String territory;

    @Column(name = "f_owner")
    private String owner;

    @Column(name = "f_language")
    private String language;

    @Column(name = "f_gender")
    private String gender;

    @Column(name = "f_birth_date")
    private LocalDate birthDate;

    @Column(name = "f_notes")
    private String notes;

    @OneToMany(mappedBy = "customer", fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Contact> contacts = new ArrayList<>();

    @OneToMany(mappedBy = "customer", fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Address> addresses = new ArrayList<>();

    @OneToMany(mappedBy = "customer", fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<ContactPoint> contactPoints = new ArrayList<>();

    @OneToMany(mappedBy = "customer", fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<Document> documents = new ArrayList<>();

    /** The interned territory and owner, which decide who may see the card. */
    public int getScopeId() {
        return scopeId;
    }

    public String getCompany() {
        return company;
    }

    public String getNumber() {
        return number;
    }

    public String getType() {
        return type;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public String getName() {
        return name;
    }

    public String getPhone() {
        return phone;
    }

    public String getMobile() {
        return mobile;
    }

    public String getFax() {
        return fax;
    }

    public String getEmail() {
        return email;
    }

    public String getWeb() {
        return web;
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

    public String getStatus() {
        return status;
    }

    public String getIndustry() {
        return industry;
    }

    public String getTerritory() {
        return territory;
    }

    public String getOwner() {
        return owner;
    }

    public String getLanguage() {
        return language;
    }

    public String getGender() {
        return gender;
    }

    public LocalDate getBirthDate() {
        return birthDate;
    }

    public String getNotes() {
        return notes;
    }

    /** In the order of their ids, archived ones too. */
    public List<Contact> getContacts() {
        return List.copyOf(contacts);
    }

    /** In the order of their ids, archived ones too. */
    public List<Address> getAddresses() {
        return List.copyOf(addresses);
    }

    /** In the order of their ids, archived ones too. */
    public List<ContactPoint> getContactPoints() {
        return List.copyOf(contactPoints);
    }

    /** In the order of their ids, archived ones too. */
    public List<Document> getDocuments() {
        return List.copyOf(documents);
    }
}
