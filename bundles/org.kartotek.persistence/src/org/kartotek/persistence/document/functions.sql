-- How users of a server write and read the bytes of documents: nobody may read or write the table of the pieces. Bytes are written
-- before the record that names them, in one transaction; they are never changed. Whoever may see a card and the bytes of documents may
-- read those that a document of it has or had.

-- Refuses cards that are not there for the caller, and all to whom the bytes of documents are not: p_rank is 2 to read, 3 to write them.
create or replace function require_card(p_card bigint, p_rank int) returns void
language plpgsql set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    perform require_fields('document', array(select id from field where kind = 'document' and field_key = 'content'), p_rank);
    if not exists (select 1 from customer where id = p_card) or not sees_cards(array[p_card]) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- Whether a document of the card has these bytes, or has had them.
create or replace function is_attached(p_card bigint, p_digest text) returns boolean
language sql stable set search_path = kartotek, pg_temp as $$
    select exists (select 1 from document d where d.customer_id = p_card and d.f_content = p_digest)
        or exists (select 1 from change_row r where r.card_id = p_card and r.kind = kind_number('document') and r.before_text = p_digest)
$$;

-- Begins to write bytes. Those of the card that no document has after a day, and those of an attempt that failed, are removed.
create or replace function begin_document(p_card bigint, p_digest text, p_size bigint) returns void
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    gone text[];
begin
    perform require_card(p_card, 3);
    if p_digest !~ '^[0-9a-f]{64}$' or p_size < 0 or p_size > document_limit() then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    gone := array(select c.digest from document_content c where c.card_id = p_card and (c.digest = p_digest and c.complete = 0
        or c.stored_at < clock_timestamp() at time zone 'UTC' - interval '1 day' and not is_attached(c.card_id, c.digest)));
    delete from document_piece where card_id = p_card and digest = any (gone);
    delete from document_content where card_id = p_card and digest = any (gone);
    insert into document_content (card_id, digest, size, stored_at, complete)
        values (p_card, p_digest, p_size, clock_timestamp() at time zone 'UTC', 0);
end $$;

create or replace function document_limit() returns bigint
language sql stable set search_path = kartotek, pg_temp as $$
    select coalesce((select value::bigint from setting where name = 'document_limit'), 26214400)
$$;

-- Refuses bytes that this same transaction has not begun.
create or replace function require_begun(p_card bigint, p_digest text) returns void
language plpgsql set search_path = kartotek, pg_temp as $$
begin
    if not exists (select 1 from document_content
            where card_id = p_card and digest = p_digest and complete = 0 and xmin = pg_current_xact_id()::xid) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

create or replace function put_document_piece(p_card bigint, p_digest text, p_seq int, p_bytes bytea) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    perform require_begun(p_card, p_digest);
    if octet_length(p_bytes) not between 1 and 1048576 or p_seq not between 0 and 1000 then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    insert into document_piece (card_id, digest, seq, bytes) values (p_card, p_digest, p_seq, p_bytes);
end $$;

-- Ends writing; the bytes have to be those that were announced.
create or replace function finish_document(p_card bigint, p_digest text) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    perform require_begun(p_card, p_digest);
    if not is_whole(p_card, p_digest) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    update document_content set complete = 1 where card_id = p_card and digest = p_digest;
end $$;

-- Whether the bytes are of the size and digest that they ought to have.
create or replace function is_whole(p_card bigint, p_digest text) returns boolean
language sql stable set search_path = kartotek, pg_temp as $$
    select encode(sha256(x.bytes), 'hex') = p_digest and octet_length(x.bytes) = (
            select size from document_content where card_id = p_card and digest = p_digest)
    from (select coalesce(string_agg(bytes, ''::bytea order by seq), ''::bytea) as bytes
        from document_piece where card_id = p_card and digest = p_digest) x
$$;

-- A piece of bytes; null where there are no more.
create or replace function read_document_piece(p_card bigint, p_digest text, p_seq int) returns bytea
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform require_card(p_card, 2);
    if not is_attached(p_card, p_digest) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    return (select p.bytes from document_piece p join document_content c on c.card_id = p.card_id and c.digest = p.digest
        where c.card_id = p_card and c.digest = p_digest and c.complete = 1 and p.seq = p_seq);
end $$;

-- The bytes that are not what they were; for "verify".
create or replace function damaged_documents() returns table (card_id bigint, digest text)
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    perform require_every_card();
    return query select c.card_id, c.digest::text from document_content c where c.complete = 1 and not is_whole(c.card_id, c.digest);
end $$;

create or replace function set_document_limit(p_bytes bigint) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    if p_bytes not between 1048576 and 262144000 then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    insert into setting (name, value) values ('document_limit', p_bytes::text)
        on conflict (name) do update set value = excluded.value;
end $$;

revoke select on document_piece from {group};
revoke execute on function require_card(bigint, int), is_attached(bigint, text), begin_document(bigint, text, bigint), document_limit(),
    require_begun(bigint, text), put_document_piece(bigint, text, int, bytea), finish_document(bigint, text), is_whole(bigint, text),
    read_document_piece(bigint, text, int), damaged_documents(), set_document_limit(bigint) from public;
grant execute on function begin_document(bigint, text, bigint), put_document_piece(bigint, text, int, bytea), finish_document(bigint, text),
    read_document_piece(bigint, text, int), damaged_documents(), set_document_limit(bigint) to {group};
