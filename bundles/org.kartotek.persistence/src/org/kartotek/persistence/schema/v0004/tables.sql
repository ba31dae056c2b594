-- What the fourth version adds: what hangs on a card beside its parts, and articles. Frozen: a later version adds a migration of its
-- own. customer_id of an article, which belongs to no card, is its own id, negative.

create table activity (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields activity});

create table task (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields task});

create table service_case (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields service_case});

create table opportunity (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields opportunity});

create table agreement (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields agreement});

create table relation (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields relation});

create table interest (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields interest});

create table article (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields article});

create table purchase (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields purchase});

create table purchase_line (
    id BIGINT NOT NULL PRIMARY KEY,
    customer_id BIGINT NOT NULL,
    version INT NOT NULL,
    archived SMALLINT NOT NULL,
    changed_in BIGINT NOT NULL,
    {fields purchase_line});

-- what the purchases of a card come to, one row for each currency, --- for those that come to nothing that is known; kept in the
-- transaction that changes them; missing: how many have an amount, or a profit, that is not known yet
create table purchase_total (
    card_id BIGINT NOT NULL,
    currency CHAR(3){C} NOT NULL,
    purchases INT NOT NULL,
    amount BIGINT NOT NULL,
    amount_missing INT NOT NULL,
    profit BIGINT NOT NULL,
    profit_missing INT NOT NULL,
    first_day DATE,
    last_day DATE,
    PRIMARY KEY (card_id, currency));

-- by which the customers who bought for most are found
create index ix_purchase_total_amount on purchase_total (currency, amount, card_id);

create index ix_activity_customer on activity (customer_id, id);
create index ix_task_customer on task (customer_id, id);
create index ix_service_case_customer on service_case (customer_id, id);
create index ix_opportunity_customer on opportunity (customer_id, id);
create index ix_agreement_customer on agreement (customer_id, id);
create index ix_relation_customer on relation (customer_id, id);
create index ix_interest_customer on interest (customer_id, id);
create index ix_article_customer on article (customer_id, id);
create index ix_purchase_customer on purchase (customer_id, id);
create index ix_purchase_line_customer on purchase_line (customer_id, id);

-- the lines of a purchase, and those with an article
create index ix_purchase_line_purchase on purchase_line (f_purchase, id);
create index ix_purchase_line_article on purchase_line (f_article, customer_id);
-- the cards to which another one is related
create index ix_relation_other on relation (f_other, customer_id);
-- what is summed over a time is read from these alone
create index ix_purchase_spent on purchase (f_date_sk, customer_id, f_amount_cu, f_amount, archived, changed_in);
create index ix_activity_when on activity (f_date_sk, customer_id, archived, changed_in);

-- the activities of a card, the last ones first: by it the last contact is found
create index ix_activity_card_day on activity (customer_id, f_date_sk, id);

create sequence activity_id_seq as BIGINT start with 1 increment by 50;
create sequence task_id_seq as BIGINT start with 1 increment by 50;
create sequence service_case_id_seq as BIGINT start with 1 increment by 50;
create sequence opportunity_id_seq as BIGINT start with 1 increment by 50;
create sequence agreement_id_seq as BIGINT start with 1 increment by 50;
create sequence relation_id_seq as BIGINT start with 1 increment by 50;
create sequence interest_id_seq as BIGINT start with 1 increment by 50;
create sequence article_id_seq as BIGINT start with 1 increment by 50;
create sequence purchase_id_seq as BIGINT start with 1 increment by 50;
create sequence purchase_line_id_seq as BIGINT start with 1 increment by 50;
