-- What the seventh version adds: which cards an entry of the audit log is about. Frozen: a later version adds a migration of its own.

-- ids in ascending order, each as the distance to the one before, in bytes of which seven bits count; in pieces, since one may be long
create table audit_cards (
    entry_id BIGINT NOT NULL,
    seq INT NOT NULL,
    cards {bytes} NOT NULL,
    PRIMARY KEY (entry_id, seq));
