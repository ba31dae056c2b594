-- What the fifth version adds: quotes, invoices and their lines. Frozen: a later version adds a migration of its own.

create table quote (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields quote});

create table quote_line (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields quote_line});

create table invoice (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields invoice});

create table invoice_line (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields invoice_line});

-- the running number that the next invoice, or credit note, gets; taken in the transaction that writes it
create table number_counter (
    counter VARCHAR(30) NOT NULL PRIMARY KEY,
    next_number BIGINT NOT NULL);

insert into number_counter (counter, next_number) values ('invoice', 1);
insert into number_counter (counter, next_number) values ('credit_note', 1);

create index ix_quote_customer on quote (customer_id, id);
create index ix_quote_line_customer on quote_line (customer_id, id);
create index ix_invoice_customer on invoice (customer_id, id);
create index ix_invoice_line_customer on invoice_line (customer_id, id);

-- the newest of a card first, as its tabs and the last contact want them
create index ix_activity_newest on activity (customer_id, f_date_sk desc, id desc);
create index ix_purchase_newest on purchase (customer_id, f_date_sk desc, id desc);

-- the lines of quotes and invoices
create index ix_quote_line_quote on quote_line (f_quote, id);
create index ix_invoice_line_invoice on invoice_line (f_invoice, id);
-- what was invoiced of purchases and their lines, and taken back of invoices
create index ix_invoice_line_purchase on invoice_line (f_purchase, id);
create index ix_invoice_line_billed on invoice_line (f_purchase_line, id);
create index ix_invoice_line_credits on invoice_line (f_credits, id);
create index ix_invoice_credits on invoice (f_credits, id);
-- the purchase that a quote became
create index ix_quote_purchase on quote (f_purchase, id);
-- so that no number is given twice
create unique index ux_invoice_serial on invoice (f_type, f_serial);
create unique index ux_invoice_number on invoice (f_number_sk);

create sequence quote_id_seq as BIGINT start with 1 increment by 50;
create sequence quote_line_id_seq as BIGINT start with 1 increment by 50;
create sequence invoice_id_seq as BIGINT start with 1 increment by 50;
create sequence invoice_line_id_seq as BIGINT start with 1 increment by 50;
