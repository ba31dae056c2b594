-- The audit log of a server: entries are added in the caller's own name, and read by those who administer. Installed with the
-- functions that write cards.

-- Adds an entry, whose digest holds that of the one before; until the end of the transaction nobody else adds one.
create or replace function append_audit(p_event text, p_subject text, p_amount bigint) returns void
language plpgsql as $$
declare
    id_ bigint;
    before_ text;
    now_ timestamp := date_trunc('milliseconds', clock_timestamp() at time zone 'UTC');
begin
    perform pg_advisory_xact_lock('audit_entry'::regclass::bigint);
    select id, chain into id_, before_ from audit_entry order by id desc limit 1;
    id_ := coalesce(id_, 0) + 1;
    insert into audit_entry (id, made_at, login, event, subject, amount, chain)
        values (id_, now_, session_user, p_event, p_subject, p_amount, encode(sha256(convert_to(concat_ws(E'\n', coalesce(before_, ''),
            id_, (extract(epoch from now_) * 1000)::bigint, session_user, p_event, p_subject, p_amount), 'UTF8')), 'hex'));
end $$;

create or replace function record_audit(p_event text, p_subject text, p_amount bigint) returns void
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
begin
    perform caller();
    -- what concerns rights and users is written by the functions that change them
    if p_event not in ('sign-in', 'export', 'report', 'password', 'admitted', 'dismissed') or length(p_subject) > 200 then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    if p_event in ('admitted', 'dismissed') then
        perform caller('administer');
    end if;
    perform append_audit(p_event, p_subject, p_amount);
end $$;

create or replace function audit_entries()
returns table (id bigint, made_at timestamp, login varchar, event varchar, subject varchar, amount bigint, chain varchar)
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    return query select e.id, e.made_at, e.login, e.event, e.subject, e.amount, e.chain from audit_entry e;
end $$;

revoke execute on function append_audit(text, text, bigint), record_audit(text, text, bigint), audit_entries() from public;
grant execute on function record_audit(text, text, bigint), audit_entries() to {group};
