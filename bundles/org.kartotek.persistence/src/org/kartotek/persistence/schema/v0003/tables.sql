-- What the third version adds. Frozen: a later version adds a migration of its own.

create table document (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields document});

-- the bytes of the files of a card, by the digest of the bytes: once written they never change, so that former versions of a
-- document, which stand in the history by their digest, stay readable; complete is 1 once all pieces are there
create table document_content (
    card_id BIGINT NOT NULL,
    digest VARCHAR(64){C} NOT NULL,
    size BIGINT NOT NULL,
    stored_at TIMESTAMP NOT NULL,
    complete SMALLINT NOT NULL,
    PRIMARY KEY (card_id, digest));

create table document_piece (
    card_id BIGINT NOT NULL,
    digest VARCHAR(64){C} NOT NULL,
    seq INT NOT NULL,
    bytes {bytes} NOT NULL,
    PRIMARY KEY (card_id, digest, seq));

create index ix_document_customer on document (customer_id, id);
create sequence document_id_seq as BIGINT start with 1 increment by 50;
