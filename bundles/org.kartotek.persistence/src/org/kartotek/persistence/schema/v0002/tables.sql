-- What the second version adds. Frozen: a later version adds a migration of its own.

-- #rrggbb, or empty
alter table choice add column colour VARCHAR(7) DEFAULT '' NOT NULL;

-- what the office calls a section of its cards
create table section (
    section_key VARCHAR(30) NOT NULL PRIMARY KEY,
    labels VARCHAR(2000) NOT NULL);
