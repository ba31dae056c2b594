-- What the sixth version adds: roles as data, who has them, and the audit log. Frozen: a later version adds a migration of its own.

create table app_role (
    role_key VARCHAR(60) NOT NULL PRIMARY KEY,
    position INT NOT NULL,
    labels VARCHAR(2000) NOT NULL);

-- what a role allows: a word for each subject, as the command line and the history have it
create table role_right (
    role_key VARCHAR(60) NOT NULL,
    subject VARCHAR(100) NOT NULL,
    word VARCHAR(2000) NOT NULL,
    PRIMARY KEY (role_key, subject));

create table user_role (
    user_id BIGINT NOT NULL,
    role_key VARCHAR(60) NOT NULL,
    PRIMARY KEY (user_id, role_key));

create table user_territory (
    user_id BIGINT NOT NULL,
    territory_key VARCHAR(60) NOT NULL,
    PRIMARY KEY (user_id, territory_key));

-- cards that do not exist for a user, whatever his roles say
create table user_denied (
    user_id BIGINT NOT NULL,
    card_id BIGINT NOT NULL,
    PRIMARY KEY (user_id, card_id));

-- who did what, by ids and counts alone; each entry holds the digest of itself and the one before, so that none can be taken out
create table audit_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    made_at TIMESTAMP NOT NULL,
    login VARCHAR(60) NOT NULL,
    event VARCHAR(30) NOT NULL,
    subject VARCHAR(200) NOT NULL,
    amount BIGINT NOT NULL,
    chain VARCHAR(64) NOT NULL);

-- users have the role that they had; who was only named has none until he is admitted
insert into user_role (user_id, role_key) select id, role from app_user where active <> 2;

alter table app_user drop column role;
