-- What the caller may, read from the tables of roles where they stand: nothing is compiled that could be out of date. The functions that
-- write ask them, and so do the policies of the tables (policies.sql). Those that policies ask keep their plans, though connections of
-- users plan each query anew.

-- The roles of the caller, none where he is no active user.
create or replace function my_roles() returns text[]
language plpgsql stable as $$
begin
    return array(select g.role_key::text from app_user u join user_role g on g.user_id = u.id
        where u.login = session_user and u.active = 1);
end $$;

-- Whether the caller sees each card. What policies ask while planning (is_granted) would be asked once for a connection here.
create or replace function sees_every_card() returns boolean
language plpgsql stable as $$
begin
    return has_function_privilege(session_user, 'kartotek.all_cards()'::regprocedure, 'execute');
end $$;

-- Whether the caller reads records of a kind.
create or replace function reads_kind(p_kind text) returns boolean
language plpgsql stable security definer set search_path = kartotek, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return exists (
        select 1 from app_user u join user_role g on g.user_id = u.id where u.login = session_user and u.active = 1
            and (g.role_key = 'administrator' or 'read' = any (string_to_array(coalesce(
                (select word from role_right where role_key = g.role_key and subject = 'kind.' || p_kind),
                (select word from role_right where role_key = g.role_key and subject = 'kind.' || regexp_replace(p_kind, '_line$', '')),
                (select word from role_right where role_key = g.role_key and subject = 'kinds')), ','))));
end $$;

-- The scopes whose cards the caller sees, but for those that he is denied.
create or replace function my_scopes() returns int[]
language plpgsql stable security definer set search_path = kartotek, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    user_ bigint;
    words_ text[];
    territories_ text[];
begin
    select u.id, string_to_array(string_agg(case g.role_key when 'administrator' then 'all' else r.word end, ','), ',') into user_, words_
        from app_user u join user_role g on g.user_id = u.id
            left join role_right r on r.role_key = g.role_key and r.subject = 'rows'
        where u.login = session_user and u.active = 1 group by u.id;
    if 'all' = any (words_) then
        return array(select id from scope);
    end if;
    territories_ := words_;
    if 'own-territories' = any (words_) then
        territories_ := words_ || array(select territory_key::text from user_territory where user_id = user_);
    end if;
    return array(select id from scope
        where territory <> '' and territory = any (territories_) or 'own' = any (words_) and owner = session_user);
end $$;

create or replace function my_denials() returns bigint[]
language plpgsql stable security definer set search_path = kartotek, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    return array(select d.card_id from app_user u join user_denied d on d.user_id = u.id where u.login = session_user);
end $$;

-- The fields that somebody with some roles may not read, or not write where p_word says so: the widest role counts, each by itself.
-- What is computed is not read where something is not that it is computed from.
create or replace function fields_beyond(p_roles text[], p_word text) returns int[]
language plpgsql stable as $$
declare
    named_ text[];
    beyond_ int[];
    further_ int[];
    computed_ boolean;
begin
    if 'administrator' = any (p_roles) then
        return '{}';
    end if;
    if p_word = 'read' and cardinality(p_roles) = 1 then
        -- as most have it: one role that reads what is not named, so that what is named says all; it is asked at each search
        select case when bool_or(subject = 'kinds') and bool_or(subject = 'fields' and word <> 'none')
                and not bool_or((subject = 'kinds' or subject like 'kind.%') and not 'read' = any (string_to_array(word, ',')))
                then coalesce(array_agg(subject::text) filter (where subject like 'field.%' and word = 'none'), '{}') end
            into named_ from role_right where role_key = p_roles[1];
    end if;
    if named_ is not null then
        named_ := array(select substr(n, 7) from unnest(named_) n);
        select coalesce(array_agg(f.id), '{}'), coalesce(bool_or(f.inputs <> ''), false) into beyond_, computed_ from field f
            where f.kind || '.' || f.field_key = any (named_) or f.inputs <> '' and exists (
                select 1 from string_to_table(f.inputs, ' ') x where case when strpos(x, '.') > 0 then x else f.kind || '.' || x end = any (named_));
        if not computed_ then
            return beyond_;
        end if;
    else
        beyond_ := array(
        with named as materialized (select role_key, subject, word from role_right where role_key = any (p_roles)),
        known as materialized (
            select r as role, k.kind, (select word from named where role_key = r and subject = 'fields') as other
                from unnest(p_roles) r cross join (select distinct kind from field) k
                cross join lateral (select string_to_array(coalesce(
                    (select word from named where role_key = r and subject = 'kind.' || k.kind),
                    (select word from named where role_key = r and subject = 'kind.' || regexp_replace(k.kind, '_line$', '')),
                    (select word from named where role_key = r and subject = 'kinds')), ',') as words) w
                where 'read' = any (w.words) and (p_word = 'read' or w.words && array['create', 'change']))
        select f.id from field f where not exists (
            select 1 from known k left join named n on n.role_key = k.role and n.subject = 'field.' || f.kind || '.' || f.field_key
            where k.kind = f.kind and coalesce(n.word, k.other) in ('write', p_word)));
    end if;
    while cardinality(beyond_) > 0 loop
        named_ := array(select i.kind || '.' || i.field_key from field i where i.id = any (beyond_));
        further_ := array(
            select f.id from field f where f.inputs <> '' and not f.id = any (beyond_) and exists (
                select 1 from string_to_table(f.inputs, ' ') x
                    where case when strpos(x, '.') > 0 then x else f.kind || '.' || x end = any (named_)));
        exit when cardinality(further_) = 0;
        beyond_ := beyond_ || further_;
    end loop;
    return beyond_;
end $$;

-- The same of the caller.
create or replace function fields_without(p_word text) returns int[]
language plpgsql stable security definer set search_path = kartotek, pg_temp set plan_cache_mode = force_generic_plan as $$
begin
    if p_word = 'read' and has_function_privilege(session_user, 'kartotek.all_fields()'::regprocedure, 'execute') then
        return '{}';
    end if;
    return fields_beyond(my_roles(), p_word);
end $$;

-- The numbers of the kinds of which the caller may not read, create, change or delete records.
create or replace function kinds_without(p_word text) returns smallint[]
language plpgsql stable security definer set search_path = kartotek, pg_temp set plan_cache_mode = force_generic_plan as $$
declare
    roles_ text[] := my_roles();
begin
    if 'administrator' = any (roles_) then
        return '{}';
    end if;
    return array(select kind_number(k.kind)::smallint from (select distinct kind from field) k
        where not exists (select 1 from unnest(roles_) r where p_word = any (role_kind(r, k.kind))));
end $$;

-- Whether there is no card and no field that the caller may not write.
create or replace function writes_everything() returns boolean
language plpgsql stable as $$
begin
    return sees_every_card() and cardinality(fields_without('write')) = 0;
end $$;

-- Whether the caller sees all of some cards; what belongs to no card counts for itself.
create or replace function sees_cards(p_cards bigint[]) returns boolean
language plpgsql stable as $$
declare
    scopes_ int[];
    denials_ bigint[];
begin
    if sees_every_card() then
        return true;
    end if;
    scopes_ := my_scopes();
    denials_ := my_denials();
    return not exists (select 1 from customer c
        where c.id = any (p_cards) and (c.id = any (denials_) or not c.scope_id = any (scopes_)));
end $$;

-- Refuses to somebody who does not see every card what concerns all of them, such as words by which they are found.
create or replace function require_every_card() returns void
language plpgsql stable as $$
begin
    if not sees_every_card() then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- Whether the caller may read, create, change or delete records of a kind.
create or replace function has_kind(p_kind text, p_word text) returns boolean
language plpgsql stable as $$
declare
    roles_ text[] := my_roles();
begin
    return 'administrator' = any (roles_) or exists (select 1 from unnest(roles_) r where p_word = any (role_kind(r, p_kind)));
end $$;

-- Refuses where he may not.
create or replace function require_kind(p_kind text, p_word text) returns void
language plpgsql stable as $$
begin
    if not has_kind(p_kind, p_word) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- Refuses fields of a kind that the caller may not write, or read; those that are computed follow from others.
create or replace function require_fields(p_kind text, p_fields int[], p_rank int) returns void
language plpgsql stable as $$
declare
    roles_ text[] := my_roles();
begin
    if not 'administrator' = any (roles_) and exists (
            select 1 from field f where f.id = any (p_fields) and f.inputs = ''
            and field_rank(roles_, p_kind, 'field.' || p_kind || '.' || f.field_key) < p_rank) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- What a change set needs beside the rights on the cards and fields in it.
create or replace function require_reason(p_reason text) returns void
language plpgsql stable as $$
begin
    perform caller(case p_reason when 'IMPORT' then 'import' when 'SAMPLE' then 'import' when 'BULK_EDIT' then 'bulk-edit'
        when 'MERGE' then 'merge' when 'UNDO' then 'undo' end);
end $$;

-- Refuses records of one kind that the caller may not write so; p as in write_change, p_all is the whole call. Lines go out of use with
-- what they belong to, and an invoice gets from the office what nobody writes himself.
create or replace function require_writable(p jsonb, p_creation boolean, p_all jsonb) returns void
language plpgsql stable as $$
declare
    kind_ text := p ->> 'kind';
    whole_ text := regexp_replace(kind_, '_line$', '');
    fields_ int[] := array(select v::int from jsonb_array_elements_text(p -> 'fields') v);
begin
    if p_creation then
        perform require_kind(kind_, 'create');
        if kind_ = 'invoice' then
            fields_ := array(select f.id from field f where f.id = any (fields_) and not (
                'BUILT_IN' = any (string_to_array(f.traits, ' '))
                and f.field_key in ('number', 'serial', 'seller', 'net', 'tax', 'gross')));
        end if;
    else
        if (p ->> 'event') = '2' and whole_ <> kind_
            and exists (select 1 from jsonb_array_elements(p_all -> 'update') u where u ->> 'kind' = whole_ and u ->> 'event' = '2') then
            perform require_kind(whole_, 'delete');
        elsif (p ->> 'event') is not null then
            perform require_kind(kind_, 'delete');
        end if;
        if cardinality(fields_) > 0 then
            perform require_kind(kind_, 'change');
        end if;
        -- what is computed changes with something that it is computed from
        if exists (select 1 from field f where f.id = any (fields_) and f.inputs <> '' and not exists (
                select 1 from field i where i.id = any (fields_) and i.field_key = any (string_to_array(f.inputs, ' ')))) then
            raise exception 'not allowed' using errcode = '42501';
        end if;
    end if;
    perform require_fields(kind_, fields_, 3);
end $$;

-- Whether the caller sees all of a change set, and could write it and the opposite of it; of one that is not there he could not.
create or replace function may_take_back(p_set bigint) returns boolean
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
declare
    every_ boolean := sees_every_card();
    scopes_ int[] := my_scopes();
    denials_ bigint[] := my_denials();
    fields_ int[] := fields_without('write');
    unchanged_ smallint[] := kinds_without('change');
    uncreated_ smallint[] := kinds_without('create');
    undeleted_ smallint[] := kinds_without('delete');
begin
    perform caller();
    return exists (
        select 1 from change_row r where r.set_id = p_set and (r.kind >= -1 or administers()))
    and not exists (
        select 1 from change_row r left join customer c on c.id = r.card_id
        where r.set_id = p_set and r.kind >= 0 and (
            r.field_id = any (fields_)
            or case r.event when 1 then r.kind = any (unchanged_) when 2 then r.kind = any (undeleted_ || uncreated_)
                else r.kind = any (undeleted_) end
            or not every_ and c.id is not null and (c.id = any (denials_) or not c.scope_id = any (scopes_))));
end $$;

-- Which of some folded numbers are in use, and by which card; 0 stands for one that the caller does not see.
create or replace function number_holders(p_numbers text[]) returns table (number text, card bigint)
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    return query select c.number_uk::text, case when sees_cards(array[c.id]) then c.id else 0 end
        from customer c where c.number_uk = any (p_numbers);
end $$;

-- The cards that have a word in some range, up to some number. Not for those that users may call.
create or replace function cards_with_word(p_from text, p_to text, p_fields int[], p_hidden int[], p_most int) returns bigint[]
language plpgsql stable as $$
begin
    return array(select t.card_id from token t where t.token >= p_from and t.token < p_to and (p_fields is null or t.field_id = any (p_fields))
        and t.field_id <> all (p_hidden) and not is_aside(t.card_id) limit p_most);
end $$;

-- Those of some cards that a caller sees who does not see each, and what belongs to no card.
create or replace function seen_of(p_cards bigint[]) returns bigint[]
language plpgsql stable as $$
declare
    scopes_ int[] := my_scopes();
    denials_ bigint[] := my_denials();
    seen_ bigint[];
begin
    if cardinality(p_cards) <= 1000 then
        seen_ := array(select c.id from customer c where c.id = any (p_cards) and c.scope_id + 0 = any (scopes_));
    else
        -- planned for these: where few cards are seen, all of them are looked at
        execute 'select array(select x from unnest($1) x where x in (select c.id from customer c where c.scope_id = any ($2)))'
            into seen_ using p_cards, scopes_;
    end if;
    return array(select x from unnest(seen_) x where x <> all (denials_) union all select x from unnest(p_cards) x where x < 0);
end $$;

-- The cards that a caller sees who does not see each, and what belongs to no card; null where they are more.
create or replace function few_cards(p_most int) returns bigint[]
language plpgsql stable as $$
declare
    denials_ bigint[] := my_denials();
    cards_ bigint[] := array(select c.id from customer c where c.scope_id = any (my_scopes()) limit p_most + 1)
        || array(select -a.id from article a limit p_most + 1);
begin
    return case when cardinality(cards_) <= p_most then array(select x from unnest(cards_) x where x <> all (denials_)) end;
end $$;

-- The cards that the caller sees and that have a word in each of some ranges, or a null where they are too many to be listed: a policy would look
-- at each word before any end of a list counts. Where a word is rare, or few cards are seen, the words of these are looked up; else each word is
-- read that not too many cards have. That more cards have it than twenty thousand is all that is said of those that are not seen.
create or replace function cards_with_words(p_from text[], p_to text[], p_fields int[], p_most int, p_shared int) returns setof bigint
language plpgsql stable security definer set search_path = kartotek, pg_temp set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
declare
    hidden_ int[] := fields_without('read');
    every_ boolean := sees_every_card();
    -- others could find out by these numbers how many cards have a word that they do not see
    asked_ boolean := every_ and cardinality(hidden_) = 0;
    most_ int := case when asked_ then p_most else 5000 end;
    rare_ int := least(most_, 1000);
    shared_ int := case when every_ and cardinality(p_from) = 1 then most_ when asked_ then greatest(p_shared, most_) else 20000 end;
    whole_ boolean := true;
    with_ bigint[];
    cards_ bigint[];
begin
    for i in 1 .. cardinality(p_from) loop
        with_ := cards_with_word(p_from[i], p_to[i], p_fields, hidden_, rare_ + 1);
        if cardinality(with_) <= least(rare_, cardinality(cards_)) then
            cards_ := with_;
        end if;
    end loop;
    if cards_ is not null then
        whole_ := cardinality(p_from) = 1;
    elsif not every_ then
        cards_ := few_cards(rare_);
        whole_ := cards_ is null;
    end if;
    if cards_ is null then
        for i in 1 .. cardinality(p_from) loop
            with_ := cards_with_word(p_from[i], p_to[i], p_fields, hidden_, shared_ + 1);
            if cardinality(with_) > shared_ then
                whole_ := false;
            else
                cards_ := case when cards_ is null then with_
                    else array(select x from unnest(cards_) x intersect select y from unnest(with_) y) end;
            end if;
        end loop;
    end if;
    if cards_ is not null and not every_ then
        cards_ := seen_of(cards_);
    end if;
    if cards_ is null or cardinality(cards_) > most_ then
        return next null;
    elsif whole_ then
        return query select x from unnest(cards_) x;
    else
        return query select x from unnest(cards_) x where not exists (
            select 1 from unnest(p_from, p_to) w(low, high) where not exists (
                select 1 from token t where t.card_id = x and t.token >= w.low and t.token < w.high
                    and (p_fields is null or t.field_id = any (p_fields)) and t.field_id <> all (hidden_)));
    end if;
end $$;

-- Whether an invoice has a number already, on whichever card it hangs.
create or replace function is_number_issued(p_number_key text) returns boolean
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    perform require_kind('invoice', 'create');
    return exists (select 1 from invoice where f_number_sk = p_number_key);
end $$;

-- Which of some lines of purchases stand on invoices with anything that was not credited, and so stay in use: asked before such lines go out
-- of use, by somebody who may do that and may not be able to read invoices. It says so of cards that he sees, and no more than that.
create or replace function billed_lines(p_lines bigint[]) returns setof bigint
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    return query
        with seen as materialized (
            select x.card from (select distinct customer_id as card from purchase_line where id = any (p_lines)) x where sees_cards(array[x.card]))
        select o.id from purchase_line o
            where o.id = any (p_lines) and o.customer_id in (select card from seen)
                and (has_kind('purchase', 'delete') or has_kind('purchase_line', 'delete'))
                and (select sum(l.f_quantity) from invoice_line l where l.f_purchase_line = o.id) <> 0;
end $$;
