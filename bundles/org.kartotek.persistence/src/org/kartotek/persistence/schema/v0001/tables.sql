-- The tables of the first version. Frozen: a later version adds a migration of its own.
-- {C} stands for the collation that orders text by code point.
-- {fields kind} stands for the columns f_… of the fields of a kind in fields.txt.

create table schema_version (
    version INT NOT NULL PRIMARY KEY,
    applied_at TIMESTAMP NOT NULL);

create table setting (
    name VARCHAR(60) NOT NULL PRIMARY KEY,
    value VARCHAR(2000) NOT NULL);

create table app_user (
    id BIGINT NOT NULL PRIMARY KEY,
    login VARCHAR(60) NOT NULL UNIQUE,
    name VARCHAR(200) NOT NULL,
    role VARCHAR(30) NOT NULL,
    password_hash VARCHAR(300),
    active SMALLINT DEFAULT 1 NOT NULL);

create table territory (
    id INT NOT NULL PRIMARY KEY,
    territory_key VARCHAR(60) NOT NULL UNIQUE,
    labels VARCHAR(2000) NOT NULL);

create table choice (
    list_key VARCHAR(60) NOT NULL,
    choice_key VARCHAR(60) NOT NULL,
    position INT NOT NULL,
    labels VARCHAR(2000) NOT NULL,
    retired SMALLINT DEFAULT 0 NOT NULL,
    PRIMARY KEY (list_key, choice_key));

create table field (
    id INT NOT NULL PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    field_key VARCHAR(30) NOT NULL,
    type VARCHAR(20) NOT NULL,
    labels VARCHAR(2000) NOT NULL,
    section VARCHAR(30) NOT NULL,
    position INT NOT NULL,
    choice_list VARCHAR(60),
    traits VARCHAR(200) NOT NULL,
    max_length INT NOT NULL,
    inputs VARCHAR(400) NOT NULL,
    UNIQUE (kind, field_key));

-- a pair of territory and owner, each empty where a card has none; never changed or removed
create table scope (
    id INT NOT NULL PRIMARY KEY,
    territory VARCHAR(60) NOT NULL,
    owner VARCHAR(60) NOT NULL,
    UNIQUE (territory, owner));

-- number_uk: the folded number of a card in use, so that no two share one
create table customer (
    id BIGINT NOT NULL PRIMARY KEY,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    scope_id INT NOT NULL,
    number_uk VARCHAR(200){C} UNIQUE,
    {fields customer});

create table contact (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields contact});

create table address (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields address});

create table contact_point (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields contact_point});

-- the words by which a card is found; each bears the rights of its field
create table token (
    token VARCHAR(40){C} NOT NULL,
    card_id BIGINT NOT NULL,
    field_id INT NOT NULL,
    record_id BIGINT NOT NULL,
    PRIMARY KEY (token, card_id, field_id, record_id));

create table change_set (
    id BIGINT NOT NULL PRIMARY KEY,
    made_at TIMESTAMP NOT NULL,
    login VARCHAR(60) NOT NULL,
    reason VARCHAR(20) NOT NULL,
    note VARCHAR(2000) NOT NULL,
    state VARCHAR(10) NOT NULL,
    undoes BIGINT);

-- what a field was before; kind and event are the ordinals of Kind and HistoryEntry.Event, kind is -1 for the catalogue;
-- version is that of the record after the change: the order of changes, where a long change set overlaps with others
create table change_row (
    set_id BIGINT NOT NULL,
    seq INT NOT NULL,
    kind SMALLINT NOT NULL,
    record_id BIGINT NOT NULL,
    card_id BIGINT NOT NULL,
    field_id INT NOT NULL,
    event SMALLINT NOT NULL,
    version INT NOT NULL,
    before_state SMALLINT,
    before_text VARCHAR(20000),
    PRIMARY KEY (set_id, seq));

-- whether a card has a word, where too many cards have it to be listed
create index ix_token_card on token (card_id, token, field_id);
create index ix_contact_customer on contact (customer_id, id);
create index ix_address_customer on address (customer_id, id);
create index ix_contact_point_customer on contact_point (customer_id, id);
create index ix_change_row_card on change_row (card_id, set_id);

-- records take their ids in blocks of 50
create sequence customer_id_seq as BIGINT start with 1 increment by 50;
create sequence contact_id_seq as BIGINT start with 1 increment by 50;
create sequence address_id_seq as BIGINT start with 1 increment by 50;
create sequence contact_point_id_seq as BIGINT start with 1 increment by 50;
create sequence change_set_id_seq as BIGINT start with 1;
create sequence scope_id_seq as BIGINT start with 1;
create sequence app_user_id_seq as BIGINT start with 1;
-- the ids below belong to built-in fields
create sequence field_id_seq as BIGINT start with 1001;
