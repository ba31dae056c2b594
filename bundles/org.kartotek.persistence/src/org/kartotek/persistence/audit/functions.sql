-- The audit log of a server: entries are added in the caller's own name, and read by those who administer. Installed with the
-- functions that write cards.

-- Until the end of the transaction nobody else adds an entry. It is a row that is locked: of the table itself the server locks more than
-- a row whenever it tidies up.
insert into setting (name, value) values ('audit_lock', '') on conflict (name) do nothing;

create or replace function lock_audit() returns void
language plpgsql as $$
begin
    perform 1 from setting where name = 'audit_lock' for update;
end $$;

-- Adds an entry, whose digest holds that of the one before.
create or replace function append_seen(p_event text, p_subject text, p_amount bigint, p_cards bytea) returns void
language plpgsql as $$
declare
    id_ bigint;
    before_ text;
    now_ timestamp := date_trunc('milliseconds', clock_timestamp() at time zone 'UTC');
begin
    perform lock_audit();
    select id, chain into id_, before_ from audit_entry order by id desc limit 1;
    id_ := coalesce(id_, 0) + 1;
    insert into audit_entry (id, made_at, login, event, subject, amount, chain)
        values (id_, now_, session_user, p_event, p_subject, p_amount, encode(sha256(convert_to(concat_ws(E'\n', coalesce(before_, ''),
            id_, (extract(epoch from now_) * 1000)::bigint, session_user, p_event, p_subject, p_amount, nullif(encode(p_cards, 'hex'), '')),
            'UTF8')), 'hex'));
    if length(p_cards) > 0 then
        insert into audit_cards (entry_id, seq, cards) values (id_, 0, p_cards);
    end if;
end $$;

create or replace function append_audit(p_event text, p_subject text, p_amount bigint) returns void
language sql as $$
    select append_seen(p_event, p_subject, p_amount, '');
$$;

-- Whether the subject of an entry can be shown anywhere: of a line's length, and without characters that are not seen themselves.
create or replace function is_subject(p_subject text) returns boolean
language sql immutable as $$
    select coalesce(length(p_subject) <= 200 and p_subject
        !~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]', false)
$$;

-- Whether a list of cards is one: about a million bytes at the most (more are several entries), and no id of more than eight.
create or replace function is_card_list(p_cards bytea) returns boolean
language sql immutable as $$
    select coalesce(length(p_cards) <= 1000000
        and encode(p_cards, 'hex') ~ '^(?:(?:[89a-f][0-9a-f]){0,7}[0-7][0-9a-f])*$', false)
$$;

-- Adds an entry of the caller; p_cards holds the cards that it is about.
create or replace function record_seen(p_event text, p_subject text, p_amount bigint, p_cards bytea) returns void
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
begin
    perform caller();
    -- what concerns rights and users is written where they are changed
    if coalesce(p_event, '') not in ('sign-in', 'refused', 'not-allowed', 'open', 'export', 'report', 'password')
        or not is_subject(p_subject) or not is_card_list(p_cards) or coalesce(p_amount, -1) not between 0 and 1000000000 then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    perform append_seen(p_event, p_subject, p_amount, p_cards);
end $$;

drop function if exists record_audit(text, text, bigint);

-- A record that the caller did not find: an entry where it is there. Whether it is, he does not see from the locks that he holds afterwards.
create or replace function record_missed(p_subject text, p_table text, p_id bigint, p_amount bigint) returns void
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    there_ boolean;
begin
    perform caller();
    if p_subject <> split_part(p_subject, ' ', 1) || ' ' || p_table || ' ' || p_id or not is_subject(p_subject)
        or coalesce(p_amount, -1) not between 0 and 1000000000 or p_table <> 'change_set' and not exists (select 1 from field f where f.kind = p_table) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    perform lock_audit();
    if p_table = 'change_set' then
        there_ := exists (select 1 from change_set c where c.id = p_id);
    else
        execute format('select exists (select 1 from %I r where r.id = $1 and r.archived = 0)', p_table) into there_ using p_id;
    end if;
    if there_ then
        perform append_audit('not-allowed', p_subject, p_amount);
    else
        -- an entry that is there already: nothing is added, and the same is locked
        insert into audit_entry select * from audit_entry order by id desc limit 1 on conflict do nothing;
    end if;
end $$;

create or replace function audit_entries()
returns table (id bigint, made_at timestamp, login varchar, event varchar, subject varchar, amount bigint, chain varchar)
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    return query select e.id, e.made_at, e.login, e.event, e.subject, e.amount, e.chain from audit_entry e;
end $$;

-- In pieces, so that whoever reads the log needs little memory for them.
create or replace function audit_card_lists()
returns table (entry_id bigint, seq int, cards bytea)
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    return query select c.entry_id, c.seq + n, substr(c.cards, n * 500000 + 1, 500000)
        from audit_cards c cross join generate_series(0, (length(c.cards) - 1) / 500000) n;
end $$;

revoke select on audit_cards from {group};
revoke execute on function append_seen(text, text, bigint, bytea), append_audit(text, text, bigint), lock_audit(), is_subject(text),
    is_card_list(bytea), audit_entries(), audit_card_lists(),
    record_seen(text, text, bigint, bytea), record_missed(text, text, bigint, bigint) from public;
grant execute on function audit_entries(), audit_card_lists(), record_seen(text, text, bigint, bytea),
    record_missed(text, text, bigint, bigint) to {group};
