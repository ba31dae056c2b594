-- How users write on a server. They may select and call these functions, and nothing else: the functions belong to the
-- owner, take what shall be written as one object, read themselves what was there before, and so leave nothing out of the
-- history. Installed by the owner at each new version of the program; {group} is the role of all users.
--
-- Those that users may call fix the search path. The others are called by these alone and have their path: to set it at each call
-- costs more than what most of them do.
--
-- Whoever has to be alone locks a table, or a row, that the functions alone may lock so: users take no lock but that of who reads, which
-- hinders none of these. Locks by mere numbers would be anybody's. What a function has locked its caller holds until his transaction ends.
--
-- SQL states: KT001 the rows are no longer as the caller read them, KT002 the catalogue has changed, KT003 the change set
-- cannot be undone any more, KT004 the field cannot be added.

-- Functions of earlier versions of the program that took other arguments.
drop function if exists check_part(bigint, bigint[], jsonb), check_part(bigint[], bigint, jsonb), update_records(bigint, jsonb, boolean),
    caller(text), require_card(bigint), check_role(text, text[], text[]), check_grant(bigint, text[], text[], bigint[]);

-- Whether a user may do something beyond reading and writing: one of his roles says so. The role administrator may do everything.
create or replace function has_action(p_login text, p_action text) returns boolean
language sql stable as $$
    select exists (
        select 1 from app_user u join user_role g on g.user_id = u.id
        where u.login = p_login and u.active = 1 and (g.role_key = 'administrator' or exists (
            select 1 from role_right r
            where r.role_key = g.role_key and r.subject = 'action.' || p_action and r.word = 'yes')))
$$;

-- The login of the caller, who has to be an active user; with p_action, one who may do that.
create or replace function caller(p_action text default null) returns text
language plpgsql stable as $$
declare
    found_login text;
begin
    select login into found_login from app_user where login = session_user and active = 1;
    if found_login is null or p_action is not null and not has_action(found_login, p_action) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    return found_login;
end $$;

-- Names somebody for an administrator who can be chosen and cannot sign in, unless he is there. He has no role until he is admitted.
create or replace function name_user(p_login text, p_name text) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    insert into app_user (id, login, name, active) values (nextval('app_user_id_seq'), p_login, p_name, 2)
        on conflict (login) do nothing;
    if found then
        update setting set value = (value::bigint + 1)::text where name = 'catalogue_version';
    end if;
end $$;

-- Takes that back for an administrator, unless he has been admitted since.
create or replace function forget_user(p_login text) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    delete from app_user where login = p_login and active = 2;
    if found then
        update setting set value = (value::bigint + 1)::text where name = 'catalogue_version';
    end if;
end $$;

-- Makes the head of a change set of the caller, who has been looked at; p holds catalogue, reason, note and undoes.
create or replace function open_change(p jsonb) returns bigint
language plpgsql as $$
declare
    set_id bigint := nextval('change_set_id_seq');
    taken_back bigint := (p ->> 'undoes')::bigint;
begin
    -- a moment that a transaction keeps would keep its rights too
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    if coalesce(p ->> 'reason', '') not in ('EDIT', 'IMPORT', 'BULK_EDIT', 'MERGE', 'UNDO', 'CATALOGUE', 'SAMPLE', 'ISSUE', 'RIGHTS')
        or p ->> 'reason' <> 'UNDO' and taken_back is not null then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    insert into change_set (id, made_at, login, reason, note, state, undoes)
        values (set_id, clock_timestamp() at time zone 'UTC', session_user, p ->> 'reason', p ->> 'note', 'DONE', taken_back);
    if taken_back is not null then
        perform caller('undo');
        if not exists (select 1 from change_set where id = taken_back and login = session_user) then
            perform caller('undo-others');
        end if;
        if not may_take_back(taken_back) then
            raise exception 'not allowed' using errcode = '42501';
        end if;
        if exists (select 1 from change_set where id = taken_back and reason = 'ISSUE') then
            raise exception 'not allowed' using errcode = '42501';
        end if;
        update change_set set state = 'UNDONE' where id = taken_back and state = 'DONE';
        if not found then
            raise exception 'cannot be undone' using errcode = 'KT003';
        end if;
        update change_set set state = 'DONE'
            where id = (select undoes from change_set where id = taken_back) and state = 'UNDONE';
    end if;
    return set_id;
end $$;

-- Whether this transaction has begun a change set for the caller, and no other one since: undoing writes into older heads too, but makes
-- one of its own each time.
create or replace function is_begun_here(p_set bigint) returns boolean
language plpgsql as $$
begin
    return exists (select 1 from change_set where id = p_set and login = session_user and xmin = pg_current_xact_id()::xid)
        and p_set = currval('change_set_id_seq');
end $$;

-- The sum in whole units with the decimals of its currency, as java.util.Currency knows them.
create or replace function money_text(minor bigint, currency text) returns text
language sql immutable as $$
    select currency || ' ' || case
        when currency in ('ADP', 'BEF', 'BIF', 'BYB', 'BYR', 'CLP', 'DJF', 'ESP', 'GNF', 'GRD', 'ISK', 'ITL', 'JPY', 'KMF', 'KRW',
            'LUF', 'MGF', 'PTE', 'PYG', 'ROL', 'RWF', 'TPE', 'TRL', 'UGX', 'UYI', 'VND', 'VUV', 'XAF', 'XOF', 'XPF') then minor::text
        when currency in ('BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND') then (minor::numeric / 1000)::numeric(25, 3)::text
        when currency = 'CLF' then (minor::numeric / 10000)::numeric(25, 4)::text
        else (minor::numeric / 100)::numeric(25, 2)::text end
$$;

-- The expression that gives the canonical text of a field of row c.
create or replace function canonical_sql(p_key text, p_type text) returns text
language plpgsql immutable as $$
begin
    return case p_type
        when 'number' then format('trim_scale(c.%1$I)::text', 'f_' || p_key)
        when 'money' then format('money_text(c.%1$I, c.%2$I)', 'f_' || p_key, 'f_' || p_key || '_cu')
        when 'date' then format('to_char(c.%1$I, ''YYYY-MM-DD'')', 'f_' || p_key)
        when 'yesno' then format('case c.%1$I when 1 then ''yes'' when 0 then ''no'' end', 'f_' || p_key)
        when 'choices' then format('trim(both '';'' from c.%1$I)', 'f_' || p_key)
        when 'reference' then format('c.%1$I::text', 'f_' || p_key)
        else format('c.%1$I', 'f_' || p_key) end;
end $$;

-- What fields take from a row r of the caller: column and expression. The name of a card is made here, from the row c where the
-- caller does not give its parts; what a line of a purchase comes to is compared afterwards. Fields that do not exist are refused, and retired ones unless a change is taken back.
create or replace function assignments(p_kind text, p_fields int[], p_creation boolean, p_undo boolean)
returns table (target text, expression text)
language plpgsql stable as $$
declare
    f record;
    part text;
    part_sql text[] := '{}';
begin
    if (select count(*) from field x where x.id = any (p_fields) and x.kind = p_kind
            and (p_undo or not 'RETIRED' = any (string_to_array(x.traits, ' ')))) <> cardinality(p_fields) then
        raise exception 'no such field' using errcode = '42501';
    end if;
    for f in select x.field_key, x.type, x.inputs, x.traits from field x where x.id = any (p_fields) order by x.id loop
        if f.inputs = '' or p_kind <> 'customer' then
            target := 'f_' || f.field_key;
            expression := format('r.%I', target);
            return next;
        else
            foreach part in array array['company', 'last_name', 'first_name'] loop
                part_sql := part_sql || case
                    when p_creation or exists (select 1 from field x where x.id = any (p_fields) and x.kind = p_kind and x.field_key = part)
                    then 'r.f_' || part else 'c.f_' || part end;
            end loop;
            target := 'f_' || f.field_key;
            expression := format('coalesce(%1$s, %2$s || '', '' || %3$s, %2$s, %3$s)', part_sql[1], part_sql[2], part_sql[3]);
            return next;
            target := 'f_' || f.field_key || '_st';
            expression := 'null';
            return next;
            target := 'f_' || f.field_key || '_sk';
            expression := format('case when %1$s is not null then %1$s_sk when %2$s is not null and %3$s is not null
                then rtrim(left(%2$s_sk || '', '' || substr(%3$s_sk, 2), 400)) else coalesce(case when %2$s is not null then %2$s_sk end,
                case when %3$s is not null then %3$s_sk end, ''3'') end', part_sql[1], part_sql[2], part_sql[3]);
            return next;
            continue;
        end if;
        target := 'f_' || f.field_key || '_st';
        expression := format('case when r.%I is null then r.%I end', 'f_' || f.field_key, target);
        return next;
        if f.type = 'money' then
            target := 'f_' || f.field_key || '_cu';
            expression := format('r.%I', target);
            return next;
        end if;
        if f.type not in ('longtext', 'choices', 'reference') then
            target := 'f_' || f.field_key || '_sk';
            expression := format(case when string_to_array(f.traits, ' ') && array['BUILT_IN', 'SORTABLE']
                then 'coalesce(r.%I, ''3'')' else 'r.%I' end, target);
            return next;
        end if;
    end loop;
end $$;

-- Adds the pairs of territory and owner that no card had before.
create or replace function intern_scopes(p_territories text[], p_owners text[]) returns void
language sql as $$
    insert into scope (id, territory, owner)
        select nextval('scope_id_seq'), pair.territory, pair.owner
        from (select distinct coalesce(t, '') as territory, coalesce(o, '') as owner from unnest(p_territories, p_owners) as x(t, o)) pair
        where not exists (select 1 from scope s where s.territory = pair.territory and s.owner = pair.owner)
        on conflict (territory, owner) do nothing;
$$;

-- Adds one such pair ahead of a long change, so that nobody else who needs it waits for the end of that.
create or replace function intern_scope(p_territory text, p_owner text) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    if not has_kind('customer', 'create') then
        perform require_kind('customer', 'change');
    end if;
    perform intern_scopes(array[p_territory], array[p_owner]);
end $$;

-- Refuses cards that the caller does not see, and such as are not there, before anything else is said of them.
create or replace function require_cards(p_cards bigint[]) returns void
language plpgsql as $$
begin
    if not sees_cards(p_cards)
        or (select count(*) from customer c where c.id = any (p_cards)) <> (select count(distinct x) from unnest(p_cards) x) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- Refuses what no client of ours sends: another table, nothing to write, cards that the change set does not name, records on such, and
-- records that are taken back without having been changed. Only one that is created says itself on which card it is.
create or replace function check_part(p_cards bigint[], p_taken_back bigint, p_creation boolean, p jsonb) returns void
language plpgsql as $$
declare
    kind_key text := p ->> 'kind';
    fitting boolean;
begin
    if kind_number(kind_key) is null
        or coalesce(jsonb_array_length(p -> 'rows'), 0) = 0
        or coalesce(jsonb_array_length(p -> 'fields'), 0) = 0 and (p ->> 'event') is null
        or (p ->> 'event') not in ('2', '3') then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    if kind_key = 'customer' then
        if exists (select 1 from jsonb_to_recordset(p -> 'rows') as r(id bigint) where not r.id = any (p_cards)) then
            raise exception 'not allowed' using errcode = '42501';
        end if;
    else
        execute format(
            'select not exists (
                select 1 from jsonb_to_recordset($1) as r(id bigint, customer_id bigint) left join %I k on k.id = r.id
                where %s is not true)',
            kind_key,
            case when p_creation then 'coalesce(k.customer_id, r.customer_id)' else 'k.customer_id' end
                || case when is_alone(kind_key) then ' = -r.id' else ' = any ($2)' end) into fitting using p -> 'rows', p_cards;
        if not fitting then
            raise exception 'not allowed' using errcode = '42501';
        end if;
    end if;
    if p_taken_back is not null then
        execute format(
            'select not exists (
                select 1 from jsonb_to_recordset($1) as x(id bigint) left join %I k on k.id = x.id where not exists (
                    select 1 from change_row r
                    where r.card_id = k.%I and r.set_id = $2 and r.kind = $3 and r.record_id = k.id))',
            kind_key, case when kind_key = 'customer' then 'id' else 'customer_id' end)
            into fitting using p -> 'rows', p_taken_back, kind_number(kind_key);
        if not fitting then
            raise exception 'not allowed' using errcode = '42501';
        end if;
    end if;
end $$;

-- Refuses a call without one of its lists, since nothing compares with what is not there, and one that would leave no trace of itself:
-- nothing to write, or numbers given up by cards that get no other.
create or replace function check_plan(p jsonb) returns void
language plpgsql as $$
begin
    if exists (select 1 from unnest(array['cards', 'free', 'create', 'update', 'remove', 'add']) k where jsonb_typeof(p -> k) is distinct from 'array')
        or jsonb_array_length(p -> 'create') + jsonb_array_length(p -> 'update') = 0 then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    if jsonb_array_length(p -> 'free') > 0 and exists (
            select v::bigint from jsonb_array_elements_text(p -> 'free') v
            except
            select (r ->> 'id')::bigint
                from jsonb_array_elements(p -> 'update') u cross join jsonb_array_elements(u -> 'rows') r
                where u ->> 'kind' = 'customer' and ((u ->> 'event') is not null or u -> 'fields' @> to_jsonb(
                    (select id from field where kind = 'customer' and field_key = 'number')))) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- The greatest id of a kind that anybody was given: each value of its sequence stands for a block of 50.
create or replace function last_id(p_kind text) returns bigint
language plpgsql as $$
declare
    last_ bigint;
begin
    execute format('select case when is_called then last_value + 49 else 0 end from %I', p_kind || '_id_seq') into last_;
    return last_;
end $$;

-- Creates records of one kind; p holds kind, fields and rows. What is derived comes from fields that are among the written ones, and no
-- id is used that others are still to be given.
create or replace function create_records(p_set bigint, p jsonb) returns void
language plpgsql as $$
declare
    kind_key text := p ->> 'kind';
    is_card boolean := kind_key = 'customer';
    first_row int := (select coalesce(max(seq), 0) from change_row where set_id = p_set);
    keys text[] := array(select f.field_key from field f join jsonb_array_elements_text(p -> 'fields') v on f.id = v::int);
    scope_sql text[] := array[case when 'territory' = any (keys) then 'coalesce(r.f_territory, '''')' else '''''' end,
        case when 'owner' = any (keys) then 'coalesce(r.f_owner, '''')' else '''''' end];
    last_ bigint := last_id(kind_key);
    targets text;
    expressions text;
begin
    if exists (select 1 from jsonb_to_recordset(p -> 'rows') as r(id bigint) where (r.id between 1 and last_) is not true) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    select string_agg(target, ', '), string_agg(expression, ', ') into targets, expressions
        from assignments(kind_key, array(select v::int from jsonb_array_elements_text(p -> 'fields') v), true, false);
    if is_card then
        perform intern_scopes(array_agg(x.t), array_agg(x.o))
            from (select distinct case when 'territory' = any (keys) then v ->> 'f_territory' end as t,
                case when 'owner' = any (keys) then v ->> 'f_owner' end as o from jsonb_array_elements(p -> 'rows') v) x;
    end if;
    execute format(
        'insert into %1$I (id, version, archived, changed_in, %2$s, %3$s)
         select r.id, 1, 0, $1, %4$s, %5$s from jsonb_populate_recordset(null::%1$I, $2) r',
        kind_key,
        case when is_card then 'number_uk, scope_id' else 'customer_id' end,
        targets,
        case when is_card
            then case when 'number' = any (keys) then 'case when r.f_number is not null and r.f_number_sk like ''1%'' then substr(r.f_number_sk, 2) end'
                else 'null' end || format(', (select s.id from scope s where s.territory = %s and s.owner = %s)', scope_sql[1], scope_sql[2])
            else 'r.customer_id' end,
        expressions) using p_set, p -> 'rows';
    insert into change_row (set_id, seq, kind, record_id, card_id, field_id, event, version)
        select p_set, first_row + x.n, kind_number(kind_key), (x.v ->> 'id')::bigint,
            (x.v ->> case when is_card then 'id' else 'customer_id' end)::bigint, 0, 0, 1
        from jsonb_array_elements(p -> 'rows') with ordinality as x(v, n);
end $$;

-- Writes the history of records of one kind before they are changed: one row for an event, one for each field.
create or replace function record_changes(p_set bigint, p_kind text, p_event int, p_fields int[], p_rows jsonb, p_fresh boolean)
returns void
language plpgsql as $$
declare
    first_row int := (select coalesce(max(seq), 0) from change_row where set_id = p_set);
    befores text;
    entries int;
    own text := format('select 1 from change_row x where x.set_id = $1 and x.card_id = c.%I and x.record_id = c.id and x.kind = $3',
        case when p_kind = 'customer' then 'id' else 'customer_id' end);
begin
    select string_agg(format('(%s, %s)', place, entry), ', '), count(*) into befores, entries from (
        select 1 as place, format('0, %s, null::int, null::text', p_event) as entry where p_event is not null
        union all
        select row_number() over (order by f.id) + case when p_event is null then 0 else 1 end,
            format('%1$s, 1, case when c.%2$I is not null then 0 when c.%3$I = 1 then 1 else 2 end, %4$s',
                f.id, 'f_' || f.field_key, 'f_' || f.field_key || '_st', canonical_sql(f.field_key, f.type))
            from field f where f.id = any (p_fields) and f.inputs = '') e;
    if befores is null then
        return;
    end if;
    execute format(
        'insert into change_row (set_id, seq, kind, record_id, card_id, field_id, event, version, before_state, before_text)
         select $1, $4 + r.n * $5 + b.place, $3, c.id, c.%1$I, b.field_id, b.event, %2$s, b.state, b.text
         from rows from (jsonb_to_recordset($2) as (id bigint)) with ordinality as r(id, n)
         join %3$I c on c.id = r.id cross join lateral (values %4$s) as b(place, field_id, event, state, text) where %5$s',
        case when p_kind = 'customer' then 'id' else 'customer_id' end,
        case when p_fresh then 'c.version + 1' else 'c.version + case when exists (' || own || ') then 0 else 1 end' end,
        p_kind,
        befores,
        case when p_fresh then 'true' else 'b.event <> 1 or not exists (' || own || ' and x.event = 0)' end)
        using p_set, p_rows, kind_number(p_kind), first_row - entries, entries;
end $$;

-- Changes records of one kind in the same fields; p holds kind, event, fields and rows.
create or replace function update_records(p_set bigint, p jsonb, p_fresh boolean, p_undo boolean) returns void
language plpgsql as $$
declare
    kind_key text := p ->> 'kind';
    event_number int := (p ->> 'event')::int;
    ids int[] := array(select v::int from jsonb_array_elements_text(p -> 'fields') v);
    is_card boolean := kind_key = 'customer';
    renumbered boolean;
    moved boolean;
    keys text[] := array(select field_key from field where id = any (ids));
    assigned text;
    changed int;
begin
    if is_card and keys && array['company', 'first_name', 'last_name'] then
        ids := array(select distinct unnest(ids || array(select id from field where kind = kind_key and field_key = 'name')));
    end if;
    perform record_changes(p_set, kind_key, event_number, ids, p -> 'rows', p_fresh);
    renumbered := is_card and (event_number is not null or 'number' = any (keys));
    moved := is_card and keys && array['territory', 'owner'];
    select coalesce(string_agg(format(', %I = %s', target, expression), ''), '') into assigned
        from assignments(kind_key, ids, false, p_undo);
    if event_number is not null then
        assigned := assigned || format(', archived = %s', case when event_number = 2 then 1 else 0 end);
    end if;
    if renumbered then
        assigned := assigned || format(', number_uk = case when %1$s = 0 and %2$s.f_number is not null and %2$s.f_number_sk like ''1%%''
                then substr(%2$s.f_number_sk, 2) end',
            case event_number when 2 then '1' when 3 then '0' else 'c.archived' end, case when 'number' = any (keys) then 'r' else 'c' end);
    end if;
    execute format(
        'update %1$I c set changed_in = $1, version = %2$s%3$s from jsonb_populate_recordset(null::%1$I, $2) r
         where c.id = r.id and c.version = r.version',
        kind_key,
        case when p_fresh then 'c.version + 1'
            else format('(select max(x.version) from change_row x where x.set_id = $1 and x.card_id = c.%I and x.record_id = c.id and x.kind = $3)',
                case when is_card then 'id' else 'customer_id' end) end,
        assigned) using p_set, p -> 'rows', kind_number(kind_key);
    get diagnostics changed = row_count;
    if changed <> jsonb_array_length(p -> 'rows') then
        raise exception 'stale' using errcode = 'KT001';
    end if;
    if moved then
        perform move_cards(array(select (v ->> 'id')::bigint from jsonb_array_elements(p -> 'rows') v));
    end if;
end $$;

-- Where the words of records are that were put aside: far below the ids of cards, and of what has the opposite of its id.
create or replace function aside() returns bigint
language sql immutable as $$
    select 4611686018427387904
$$;

create or replace function is_aside(p_card bigint) returns boolean
language sql immutable as $$
    select p_card < -2305843009213693952
$$;

-- Puts the words aside of records that are out of use, alone or with their card, and brings those back of records that are in use again.
-- That is what is left of them: the caller takes the words of fields that he reads out, and brings them back himself.
create or replace function move_words(p_kind text, p_ids bigint[]) returns void
language plpgsql as $$
declare
    cards_ bigint[];
    kind_ text;
begin
    execute format('select array(select distinct %s from %I where id = any ($1))',
        case when p_kind = 'customer' then 'id' else 'customer_id' end, p_kind) into cards_ using p_ids;
    for kind_ in select distinct f.kind from token t join field f on f.id = t.field_id
            where t.card_id = any (cards_ || array(select c - aside() from unnest(cards_) c)) loop
        execute format('update token t set card_id = case when is_aside(t.card_id) then t.card_id + aside() else t.card_id - aside() end
            from %2$I k, field f
            where t.card_id = any ($1) and f.id = t.field_id and f.kind = $2 and k.id = t.record_id and is_aside(t.card_id)
                = (k.archived = 0 and not exists (select 1 from customer c where c.id = %1$s and c.archived = 1))',
            case when kind_ = 'customer' then 'k.id' else 'k.customer_id' end, kind_)
            using cards_ || array(select c - aside() from unnest(cards_) c), kind_;
    end loop;
end $$;

-- Puts cards into the scope of their territory and owner.
create or replace function move_cards(p_cards bigint[]) returns void
language plpgsql as $$
begin
    perform intern_scopes(array_agg(c.f_territory), array_agg(c.f_owner)) from customer c where c.id = any (p_cards);
    update customer c set scope_id = s.id from scope s
        where c.id = any (p_cards) and s.territory = coalesce(c.f_territory, '') and s.owner = coalesce(c.f_owner, '');
end $$;

-- The ordinal of a kind of record.
create or replace function kind_number(p_kind text) returns int
language sql immutable as $$
    select array_position(array['customer', 'contact', 'address', 'contact_point', 'document', 'activity', 'task', 'service_case',
        'opportunity', 'agreement', 'relation', 'interest', 'article', 'purchase', 'purchase_line', 'quote', 'quote_line', 'invoice',
        'invoice_line'], p_kind) - 1
$$;

-- Whether records of a kind belong to no card; in place of its id they have their own, negative.
create or replace function is_alone(p_kind text) returns boolean
language sql immutable as $$
    select p_kind = 'article'
$$;

-- What a line comes to, in the smallest unit: rounded half up once. Unknown where it is more than sums can be stored of.
create or replace function line_amount(p_quantity numeric, p_minor bigint, p_discount numeric) returns bigint
language sql immutable as $$
    select case when abs(x.minor) <= 1000000000000000 then x.minor::bigint end
    from (select round(p_quantity * p_minor * (100 - coalesce(p_discount, 0)) / 100) as minor) x
$$;

-- The sort key of an amount.
create or replace function money_key(p_minor bigint, p_currency text) returns text
language sql immutable as $$
    select '1' || p_currency || case
        when p_minor >= 0 then 'p' || lpad((p_minor::numeric * 100000000)::text, 28, '0')
        else 'n' || lpad((9999999999999999999999999999::numeric + p_minor::numeric * 100000000)::text, 28, '0') end
$$;

-- Computes what lines come to for a caller who does not read all that it is computed from. Refuses such as hang on another card than
-- what they belong to.
create or replace function compute_lines(p_whole text, p_line text, p_lines bigint[]) returns void
language plpgsql as $$
declare
    foreign_ boolean;
begin
    execute format(
        'select exists (select 1 from %1$I l left join %2$I o on o.id = l.%3$I
            where l.id = any ($1) and o.customer_id is distinct from l.customer_id)', p_line, p_whole, 'f_' || p_whole) into foreign_ using p_lines;
    if foreign_ then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    execute format(
        'update %1$I l set f_amount = x.amount, f_amount_cu = x.amount_cu, f_amount_st = null,
            f_amount_sk = coalesce(money_key(x.amount, x.amount_cu), ''3''),
            f_profit = x.profit, f_profit_cu = x.profit_cu, f_profit_st = null, f_profit_sk = coalesce(money_key(x.profit, x.profit_cu), ''3'')
        from (select y.id, y.amount, case when y.amount is not null then y.currency end as amount_cu, y.profit,
                case when y.profit is not null then y.currency end as profit_cu
            from (select i.id, i.f_unit_price_cu as currency, a.amount, case when i.f_unit_cost_cu = i.f_unit_price_cu
                    then a.amount - line_amount(i.f_quantity, i.f_unit_cost, 0) end as profit
                from %1$I i cross join lateral (select line_amount(i.f_quantity, i.f_unit_price, i.f_discount) as amount) a
                where i.id = any ($1)) y) x
        where l.id = x.id', p_line) using p_lines;
end $$;

-- Keeps what records come to that have lines, purchases and quotes: the sum of these. Refuses lines whose amounts are wrong, or that
-- hang on another card than what they belong to; p as for write_change. Returns the ids of the records that are touched.
create or replace function keep_amounts(p_whole text, p_line text, p jsonb) returns bigint[]
language plpgsql as $$
declare
    wholes_ bigint[];
    lines_ bigint[];
    wrong boolean;
begin
    select array_agg((r ->> 'id')::bigint) filter (where x ->> 'kind' = p_whole),
            array_agg((r ->> 'id')::bigint) filter (where x ->> 'kind' = p_line) into wholes_, lines_
        from jsonb_array_elements((p -> 'create') || (p -> 'update')) x cross join jsonb_array_elements(x -> 'rows') r
        where x ->> 'kind' in (p_whole, p_line);
    if wholes_ is null and lines_ is null then
        return '{}';
    end if;
    execute format(
        'select exists (
            select 1 from %1$I l
                cross join lateral (select line_amount(l.f_quantity, l.f_unit_price, l.f_discount) as amount,
                    line_amount(l.f_quantity, l.f_unit_cost, 0) as cost) x
                left join %2$I o on o.id = l.%3$I
            where l.id = any ($1) and (
                l.f_amount is distinct from x.amount
                or l.f_amount_cu is distinct from case when x.amount is not null then l.f_unit_price_cu end
                or l.f_profit is distinct from case when l.f_unit_cost_cu = l.f_unit_price_cu then x.amount - x.cost end
                or l.f_profit_cu is distinct from case when l.f_profit is not null then l.f_unit_price_cu end
                or l.f_amount_st is not null or l.f_profit_st is not null
                or o.customer_id is distinct from l.customer_id))', p_line, p_whole, 'f_' || p_whole) into wrong using lines_;
    if wrong and cardinality(fields_without('read')) = 0 then
        raise exception 'not allowed' using errcode = '42501';
    elsif wrong then
        perform compute_lines(p_whole, p_line, lines_);
    end if;
    execute format(
        'select array(select distinct x.id from (
            select unnest($1) as id union all select l.%2$I from %1$I l where l.id = any ($2)) x)', p_line, 'f_' || p_whole)
        into wholes_ using wholes_, lines_;
    execute format(
        'update %2$I o set
            f_amount = s.amount, f_amount_cu = s.amount_cu, f_amount_st = s.none,
            f_amount_sk = case when s.none = 1 then ''2'' when s.amount is null then ''3'' else money_key(s.amount, s.amount_cu) end,
            f_profit = s.profit, f_profit_cu = s.profit_cu, f_profit_st = s.none,
            f_profit_sk = case when s.none = 1 then ''2'' when s.profit is null then ''3'' else money_key(s.profit, s.profit_cu) end
        from (select i.id,
                case when count(l.id) = 0 then 1 end as none,
                case when count(l.f_amount) = count(l.id) and count(distinct l.f_amount_cu) = 1 then sum(l.f_amount)::bigint end as amount,
                case when count(l.f_amount) = count(l.id) and count(distinct l.f_amount_cu) = 1 then min(l.f_amount_cu) end as amount_cu,
                case when count(l.f_profit) = count(l.id) and count(distinct l.f_profit_cu) = 1 then sum(l.f_profit)::bigint end as profit,
                case when count(l.f_profit) = count(l.id) and count(distinct l.f_profit_cu) = 1 then min(l.f_profit_cu) end as profit_cu
            from unnest($1) as i(id) join %2$I w on w.id = i.id
                left join %1$I l on l.%3$I = i.id and l.customer_id = w.customer_id and l.archived = 0
            group by i.id) s
        where o.id = s.id', p_line, p_whole, 'f_' || p_whole) using wholes_;
    return wholes_;
end $$;

-- Keeps what purchases, quotes, and the cards that purchases hang on come to; p as for write_change.
create or replace function keep_totals(p jsonb) returns void
language plpgsql as $$
declare
    purchases_ bigint[];
    cards_ bigint[];
begin
    perform keep_amounts('quote', 'quote_line', p);
    purchases_ := keep_amounts('purchase', 'purchase_line', p);
    if cardinality(purchases_) = 0 then
        return;
    end if;
    cards_ := array(select distinct o.customer_id from purchase o where o.id = any (purchases_));
    delete from purchase_total where card_id = any (cards_);
    insert into purchase_total (card_id, currency, purchases, amount, amount_missing, profit, profit_missing, first_day, last_day)
        select o.customer_id, coalesce(o.f_amount_cu, '---'), count(*), coalesce(sum(o.f_amount), 0),
            count(*) filter (where o.f_amount is null and o.f_amount_st is null),
            coalesce(sum(o.f_profit), 0),
            count(*) filter (where o.f_profit is null and o.f_profit_st is null),
            min(o.f_date), max(o.f_date)
        from purchase o where o.customer_id = any (cards_) and o.archived = 0
        group by o.customer_id, coalesce(o.f_amount_cu, '---');
end $$;

-- The number of an invoice: the format has {000} where the running number stands, and perhaps {year}.
create or replace function paper_number(p_format text, p_serial numeric, p_day date) returns text
language sql immutable as $$
    select regexp_replace(x.format, '\{0+\}', lpad(p_serial::bigint::text,
            greatest(length(substring(x.format from '\{(0+)\}')), length(p_serial::bigint::text)), '0'))
    from (select replace(p_format, '{year}', to_char(p_day, 'YYYY')) as format) x
$$;

-- What the office has set for its papers, or else p_standard.
create or replace function seller_term(p_key text, p_standard text) returns text
language sql stable as $$
    select coalesce((select substring(s.value from '(?n)^' || p_key || '=(.*)$') from setting s where s.name = 'seller_terms'), p_standard)
$$;

-- The running number that the next invoice or credit note gets. Its counter stays locked to the end of the transaction, so that the
-- number that is planned with is the number that is written.
create or replace function next_serial(p_counter text) returns bigint
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    found_number bigint;
begin
    perform caller();
    perform require_kind('invoice', 'create');
    select next_number into found_number from number_counter where counter = p_counter for update;
    return found_number;
end $$;

-- Whether a call issues something and does nothing else, for it cannot be taken back: it creates invoices with their lines, and says of
-- the purchases that they are invoiced. p as for write_change.
create or replace function is_issuing(p jsonb) returns boolean
language sql stable as $$
    select exists (select 1 from jsonb_array_elements(p -> 'create') c where c ->> 'kind' = 'invoice')
        and not exists (select 1 from jsonb_array_elements(p -> 'create') c where c ->> 'kind' not in ('invoice', 'invoice_line'))
        and not exists (select 1 from jsonb_array_elements(p -> 'update') u
            where u ->> 'kind' <> 'purchase' or (u ->> 'event') is not null or exists (
                select 1 from jsonb_array_elements_text(u -> 'fields') v join field f on f.id = v::int where f.field_key <> 'status'))
$$;

-- Refuses whatever would change what was issued, or write it otherwise than whole and at once: later on only the day of payment and
-- fields that the office has added may change. p as for write_change.
create or replace function check_issued(p jsonb, p_fresh boolean) returns void
language plpgsql as $$
begin
    if exists (select 1 from jsonb_array_elements(p -> 'update') u cross join jsonb_array_elements(u -> 'rows') r
            where u ->> 'kind' = 'purchase_line' and (u ->> 'event') = '2'
                and (select sum(l.f_quantity) from invoice_line l where l.f_purchase_line = (r ->> 'id')::bigint) <> 0)
        or exists (select 1 from jsonb_array_elements(p -> 'update') u where u ->> 'kind' in ('invoice', 'invoice_line')
            and ((u ->> 'event') is not null or exists (
                select 1 from jsonb_array_elements_text(u -> 'fields') v join field f on f.id = v::int
                where 'BUILT_IN' = any (string_to_array(f.traits, ' ')) and f.field_key <> 'paid')))
        or exists (select 1 from jsonb_array_elements(p -> 'create') c where c ->> 'kind' in ('invoice', 'invoice_line'))
            and (not p_fresh or p ->> 'reason' <> 'ISSUE')
        or p_fresh and p ->> 'reason' = 'ISSUE' and not is_issuing(p) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- Whether the lines of a credit note take back lines of its invoice, at their prices, and no more of them than there is.
create or replace function is_credit(p_note bigint, p_invoice bigint, p_card bigint) returns boolean
language sql stable as $$
    select exists (select 1 from invoice i join invoice n on n.id = p_note and n.f_date >= i.f_date
            where i.id = p_invoice and i.f_type = 'invoice' and i.customer_id = p_card)
        and not exists (
            select 1 from invoice_line l left join invoice_line o on o.id = l.f_credits
            where l.f_invoice = p_note and (
                o.f_invoice is distinct from p_invoice
                or l.f_unit_price is distinct from o.f_unit_price or l.f_unit_price_cu is distinct from o.f_unit_price_cu
                or l.f_discount is distinct from o.f_discount or l.f_tax_rate is distinct from o.f_tax_rate
                or l.f_purchase_line is distinct from o.f_purchase_line
                or sign(l.f_quantity) is distinct from -sign(o.f_quantity)
                or abs((select sum(x.f_quantity) from invoice_line x where x.f_credits = o.id)) > abs(o.f_quantity)))
$$;

-- Whether the lines of an invoice bill lines of purchases on its card, at their prices, and no more of them than is left.
create or replace function is_bill(p_invoice bigint, p_card bigint) returns boolean
language sql stable as $$
    select not exists (
        select 1 from invoice_line l left join purchase_line o on o.id = l.f_purchase_line and o.customer_id = p_card and o.archived = 0
        where l.f_invoice = p_invoice and (
            o.id is null
            or l.f_unit_price is distinct from o.f_unit_price or l.f_unit_price_cu is distinct from o.f_unit_price_cu
            or l.f_discount is distinct from o.f_discount
            or sign(l.f_quantity) is distinct from sign(o.f_quantity)
            or abs((select sum(x.f_quantity) from invoice_line x where x.f_purchase_line = o.id)) > abs(o.f_quantity)))
$$;

-- Checks the invoices that a call has created, and counts them: each has the number that comes next, the seller as the office has set
-- it, and comes to what its lines come to, with the tax computed on the sum of each rate. Its days fit each other, and the present
-- within a day more than a year: today is not the same day everywhere. Nothing is paid before it was issued. p as for write_change.
create or replace function keep_invoices(p jsonb) returns void
language plpgsql as $$
declare
    invoices_ bigint[];
    lines_ bigint[];
    one invoice%rowtype;
    serial_ bigint;
    sums record;
begin
    select array_agg((r ->> 'id')::bigint) filter (where x ->> 'kind' = 'invoice'),
            array_agg((r ->> 'id')::bigint) filter (where x ->> 'kind' = 'invoice_line') into invoices_, lines_
        from jsonb_array_elements(p -> 'create') x cross join jsonb_array_elements(x -> 'rows') r
        where x ->> 'kind' in ('invoice', 'invoice_line');
    if exists (
            select 1 from jsonb_array_elements(p -> 'update') x cross join jsonb_array_elements(x -> 'rows') r
                join invoice i on i.id = (r ->> 'id')::bigint
            where x ->> 'kind' = 'invoice' and i.f_paid < i.f_date) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    if invoices_ is null and lines_ is null then
        return;
    end if;
    if exists (
            select 1 from invoice_line l left join invoice i on i.id = l.f_invoice and i.id = any (invoices_)
            where l.id = any (lines_) and (
                i.customer_id is distinct from l.customer_id
                or l.f_amount is null
                or l.f_amount is distinct from line_amount(l.f_quantity, l.f_unit_price, l.f_discount)
                or l.f_amount_cu is distinct from l.f_unit_price_cu
                or l.f_amount_st is not null
                or coalesce(l.f_tax_rate, -1) not between 0 and 100
                or (i.f_type = 'credit_note') <> (l.f_credits is not null))) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    for one in select * from invoice i where i.id = any (invoices_) order by i.f_type, i.f_serial loop
        update number_counter set next_number = next_number + 1 where counter = one.f_type returning next_number - 1 into serial_;
        if serial_ is distinct from one.f_serial then
            raise exception 'stale' using errcode = 'KT001';
        end if;
        select sum(x.net)::bigint as net, sum(round(x.net * x.rate / 100))::bigint as tax, min(x.currency) as currency,
                count(distinct x.currency) as currencies
            into sums
            from (select l.f_tax_rate as rate, l.f_amount_cu as currency, sum(l.f_amount) as net
                from invoice_line l where l.f_invoice = one.id group by 1, 2) x;
        if sums.currencies <> 1
            or (one.f_net, one.f_net_cu, one.f_tax, one.f_tax_cu, one.f_gross, one.f_gross_cu)
                is distinct from (sums.net, sums.currency, sums.tax, sums.currency, sums.net + sums.tax, sums.currency)
            or one.f_number is distinct from paper_number(
                case one.f_type when 'invoice' then seller_term('invoice_number', '{year}-{00000}')
                    else seller_term('credit_note_number', 'C{year}-{00000}') end, one.f_serial, one.f_date)
            or one.f_date not between current_date - 367 and current_date + 367
            or one.f_due < one.f_date
            or one.f_gross = 0
            or one.f_type = 'invoice' and one.f_gross < 0
            or one.f_seller is distinct from (select value from setting where name = 'seller')
            or one.f_buyer is null
            or one.f_paid is not null
            or one.f_type = 'invoice'
                and (one.f_due is null or one.f_credits is not null or not is_bill(one.id, one.customer_id))
            or one.f_type = 'credit_note' and not is_credit(one.id, one.f_credits, one.customer_id) then
            raise exception 'not allowed' using errcode = '42501';
        end if;
    end loop;
end $$;

-- What an administrator says of the office: who sells, as it is printed, and on which terms.
create or replace function set_seller(p_printed text, p_terms text) returns boolean
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    insert into setting (name, value) values ('seller', p_printed), ('seller_terms', p_terms)
        on conflict (name) do update set value = excluded.value;
    return true;
end $$;

-- Says for an administrator which running number comes first; false where one was issued already.
create or replace function start_serials(p_counter text, p_first bigint) returns boolean
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
begin
    perform caller('administer');
    perform 1 from number_counter where counter = p_counter for update;
    update number_counter set next_number = p_first
        where counter = p_counter and p_first > 0 and not exists (select 1 from invoice where f_type = p_counter);
    return found;
end $$;

-- Whether a call names search tokens of fields that it does not write, of records that it neither makes, takes out of use nor brings
-- back, alone or with their card; of those that are there already, also tokens of fields that the caller does not read. p as for write_change.
create or replace function has_foreign_words(p jsonb) returns boolean
language plpgsql stable as $$
declare
    hidden_ int[] := fields_without('read');
begin
    return (with written as materialized (
        select x.v ->> 'kind' as kind, (r ->> 'id')::bigint as id, x.made, x.made or (x.v ->> 'event') is not null as whole, x.v -> 'fields' as fields
            from (select v, true as made from jsonb_array_elements(p -> 'create') v
                union all select v, false from jsonb_array_elements(p -> 'update') v) x
            cross join jsonb_array_elements(x.v -> 'rows') r)
    select exists (
        select 1 from jsonb_to_recordset((p -> 'add') || (p -> 'remove')) as t(c bigint, f int, r bigint) left join field k on k.id = t.f
        where k.id is null or t.c is null or t.r is null
            or (k.kind, t.r) not in (select w.kind, w.id from written w where w.made)
            and (t.f = any (hidden_) or (k.kind, t.r) not in (select w.kind, w.id from written w where w.whole)
                and t.c not in (select w.id from written w where w.whole and w.kind = 'customer'))
            and (t.f, t.r) not in (select x::int, w.id from written w cross join jsonb_array_elements_text(w.fields) x)));
end $$;

-- Writes a change set or, with its id in p, more of one that this same transaction has begun. Returns its id.
--   catalogue: version that the caller knows; reason, note, undoes: of a new change set; set: id of a begun one
--   cards: the present cards that are affected, with the change set that touched each last; free: cards that give up their number
--   create: [{kind, fields, rows}]; update: [{kind, event, fields, rows with their present version}]
--   remove, add: search tokens {t: text, c: card, f: field, r: record}
create or replace function write_change(p jsonb) returns bigint
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s'
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off set jit = off as $$
declare
    set_id_ bigint := (p ->> 'set')::bigint;
    taken_back bigint := (p ->> 'undoes')::bigint;
    fresh boolean := set_id_ is null;
    part jsonb;
    locked int;
    -- the cards of this change: present ones, which are locked below, and new ones. They are not looked up again: in tables that
    -- were empty when they were made the planner takes every index for empty, and reads a whole one for each row
    cards_ bigint[] := array(select x.id from jsonb_to_recordset(p -> 'cards') as x(id bigint))
        || array(select (r ->> 'id')::bigint from jsonb_array_elements(p -> 'create') c, jsonb_array_elements(c -> 'rows') r
            where c ->> 'kind' = 'customer')
        || array(select -(r ->> 'id')::bigint from jsonb_array_elements((p -> 'create') || (p -> 'update')) c,
            jsonb_array_elements(c -> 'rows') r where is_alone(c ->> 'kind'));
begin
    perform caller();
    if cardinality(cards_) > 10 then
        -- for few cards plans are kept, and look up by index; for many each is made for what the tables hold now
        perform set_config('plan_cache_mode', 'force_custom_plan', true), set_config('enable_seqscan', 'on', true),
            set_config('enable_hashjoin', 'on', true), set_config('enable_mergejoin', 'on', true);
    end if;
    if p ->> 'reason' in ('CATALOGUE', 'RIGHTS') then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    perform check_plan(p);
    perform check_issued(p, fresh);
    if fresh then
        perform require_reason(p ->> 'reason');
    end if;
    for part in select * from jsonb_array_elements(p -> 'create') loop
        perform require_writable(part, true, p);
    end loop;
    for part in select * from jsonb_array_elements(p -> 'update') loop
        perform require_writable(part, false, p);
    end loop;
    -- until the end of the transaction no field is taken out of use: its words would stay behind
    lock table field in row share mode;
    if (p ->> 'catalogue') is distinct from (select value from setting where name = 'catalogue_version') then
        raise exception 'catalogue changed' using errcode = 'KT002';
    end if;
    perform require_cards(array(select x.id from jsonb_to_recordset(p -> 'cards') as x(id bigint)));
    select count(*) into locked from (
        select 1 from customer c join jsonb_to_recordset(p -> 'cards') as x(id bigint, changed_in bigint) on c.id = x.id
            where c.changed_in = x.changed_in order by c.id for update of c) present;
    if locked <> coalesce(jsonb_array_length(p -> 'cards'), 0) then
        raise exception 'stale' using errcode = 'KT001';
    end if;
    if fresh then
        set_id_ := open_change(p);
    else
        select undoes into taken_back from change_set where id = set_id_ and reason <> 'ISSUE';
        if not found or not is_begun_here(set_id_) then
            raise exception 'not allowed' using errcode = '42501';
        end if;
    end if;
    if jsonb_array_length(p -> 'free') > 0 then
        update customer set number_uk = null where id in (select v::bigint from jsonb_array_elements_text(p -> 'free') v);
    end if;
    for part in select * from jsonb_array_elements(p -> 'create') loop
        perform check_part(cards_, taken_back, true, part);
        perform create_records(set_id_, part);
    end loop;
    for part in select * from jsonb_array_elements(p -> 'update') loop
        perform check_part(cards_, taken_back, false, part);
        perform update_records(set_id_, part, fresh, taken_back is not null);
    end loop;
    -- those of which only parts were written
    update customer c set changed_in = set_id_ from jsonb_to_recordset(p -> 'cards') as x(id bigint)
        where c.id = x.id and c.changed_in <> set_id_;
    perform keep_totals(p);
    perform keep_invoices(p);
    -- no card is made or moved out of the caller's sight
    if exists (select 1 from jsonb_to_recordset(p -> 'cards') as x(id bigint)
            where not exists (select 1 from change_row r where r.card_id = x.id and r.set_id = set_id_))
        or not sees_cards(cards_)
        -- looking at the words of many cards takes longer than asking whether any field is kept from the caller
        or not (cardinality(cards_) > 10 and writes_everything()) and has_foreign_words(p) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    delete from token t using jsonb_to_recordset(p -> 'remove') as x(t text, c bigint, f int, r bigint)
        where t.token = x.t and t.card_id = x.c and t.field_id = x.f and t.record_id = x.r and x.c = any (cards_);
    for part in select u from jsonb_array_elements(p -> 'update') u where (u ->> 'event') is not null loop
        perform move_words(part ->> 'kind', array(select (v ->> 'id')::bigint from jsonb_array_elements(part -> 'rows') v));
    end loop;
    if found then
        -- among the words that come may be some that others had put aside, and that are back by now
        delete from token t using jsonb_to_recordset(p -> 'add') as x(t text, c bigint, f int, r bigint)
            where t.token = x.t and t.card_id = x.c and t.field_id = x.f and t.record_id = x.r and x.c = any (cards_);
    end if;
    insert into token (token, card_id, field_id, record_id)
        select x.t, x.c, x.f, x.r
        from jsonb_to_recordset(p -> 'add') as x(t text, c bigint, f int, r bigint)
        where x.c = any (cards_);
    return set_id_;
end $$;

-- Ends a change set of several parts, in the transaction that wrote them.
create or replace function finish_change(p_set bigint) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller();
    if is_begun_here(p_set) is not true then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    update change_set set made_at = clock_timestamp() at time zone 'UTC' where id = p_set;
end $$;

-- Writes the history of a field of the catalogue and raises the version of the catalogue.
create or replace function record_field(p_set bigint, p_field int, p_event int) returns void
language plpgsql set search_path = kartotek, pg_temp as $$
begin
    insert into change_row (set_id, seq, kind, record_id, card_id, field_id, event, version)
        select p_set, 1, -1, p_field, 0, p_field, p_event, count(*) + 1 from change_row where card_id = 0 and kind = -1 and record_id = p_field;
    update setting set value = (value::bigint + 1)::text where name = 'catalogue_version';
end $$;

-- Adds a field for an administrator; p holds its row and its choices, and reason and note. The columns are made here, of a
-- checked key and a type from the list: nothing of the caller's text becomes SQL.
create or replace function add_field(p jsonb) returns bigint
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    field_id_ int;
    set_id_ bigint;
    kind_key text := p ->> 'kind';
    key_ text := p ->> 'key';
    traits_ text[] := string_to_array(p ->> 'traits', ' ');
    sql_type text := case p ->> 'type'
        when 'text' then 'varchar(' || least(greatest((p ->> 'max_length')::int, 1), 2000) || ')'
        when 'longtext' then 'varchar(20000)' when 'number' then 'decimal(28,8)' when 'money' then 'bigint' when 'date' then 'date'
        when 'yesno' then 'smallint' when 'choice' then 'varchar(60)' when 'choices' then 'varchar(2000)' when 'phone' then 'varchar(60)'
        when 'email' then 'varchar(254)' when 'web' then 'varchar(300)' when 'country' then 'varchar(2)' end;
begin
    perform caller('administer');
    if p ->> 'reason' <> 'CATALOGUE' then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    if key_ !~ '^[a-z][a-z0-9_]{0,29}$' or kind_number(kind_key) is null or sql_type is null
        or not traits_ <@ array['', 'REPORTABLE', 'REQUIRED', 'SEARCHABLE', 'SORTABLE'] then
        raise exception 'cannot be added' using errcode = 'KT004';
    end if;
    -- in this order, as whoever changes the catalogue locks it before the tables of records
    lock table app_role in exclusive mode;
    lock table field in row exclusive mode;
    execute format('alter table %I add column %I %s, add column %I smallint', kind_key, 'f_' || key_, sql_type, 'f_' || key_ || '_st');
    if p ->> 'type' = 'money' then
        execute format('alter table %I add column %I char(3)', kind_key, 'f_' || key_ || '_cu');
    end if;
    if p ->> 'type' not in ('longtext', 'choices') then
        execute format('alter table %I add column %I varchar(400) collate "C"%s', kind_key, 'f_' || key_ || '_sk',
            case when 'SORTABLE' = any (traits_) then ' default ''3'' not null' else '' end);
        if 'SORTABLE' = any (traits_) then
            execute format('create index %I on %I (%I, id)', 'ix_' || kind_key || '_' || key_, kind_key, 'f_' || key_ || '_sk');
        end if;
    end if;
    field_id_ := nextval('field_id_seq');
    insert into field (id, kind, field_key, type, labels, section, position, choice_list, traits, max_length, inputs)
        values (field_id_, kind_key, key_, p ->> 'type', p ->> 'labels', p ->> 'section', (p ->> 'position')::int,
            p ->> 'choice_list', p ->> 'traits', (p ->> 'max_length')::int, '');
    perform grant_columns(login, array[kind_key]) from app_user where active = 1;
    insert into choice (list_key, choice_key, position, labels)
        select kind_key || '_' || key_, c.v ->> 'key', c.n - 1, c.v ->> 'labels'
        from jsonb_array_elements(p -> 'choices') with ordinality as c(v, n);
    set_id_ := open_change(p);
    perform record_field(set_id_, field_id_, 0);
    return set_id_;
end $$;

-- Takes an added field out of use, or back into use, for an administrator; p holds field, retired, the tokens to add, and the head
-- of the change set.
create or replace function retire_field(p jsonb) returns bigint
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    field_id_ int := (p ->> 'field')::int;
    out_of_use boolean := (p ->> 'retired')::boolean;
    set_id_ bigint;
begin
    perform caller('administer');
    if not exists (select 1 from change_row where set_id = (p ->> 'undoes')::bigint and kind = -1 and record_id = field_id_) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    perform require_every_card();
    perform require_fields((select kind from field where id = field_id_), array[field_id_], 2);
    lock table field in exclusive mode;
    update field f set traits = (
            select coalesce(string_agg(t, ' ' order by t collate "C"), '')
            from (select unnest(string_to_array(f.traits, ' ')) as t union select 'RETIRED' where out_of_use) x
            where out_of_use or t <> 'RETIRED')
        where f.id = field_id_ and not 'BUILT_IN' = any (string_to_array(f.traits, ' '));
    if not found then
        raise exception 'no such field' using errcode = '42501';
    end if;
    delete from token where field_id = field_id_;
    insert into token (token, card_id, field_id, record_id)
        select x.t, x.c, field_id_, x.r
        from jsonb_to_recordset(p -> 'add') as x(t text, c bigint, r bigint)
        where x.c < 0 or exists (select 1 from customer c where c.id = x.c);
    set_id_ := open_change(p);
    perform record_field(set_id_, field_id_, case when out_of_use then 2 else 3 end);
    return set_id_;
end $$;

-- The states of fields, choices, sections and functions as texts; the program writes the same on an embedded database.
create or replace function label_lines(p_labels text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select 'label ' || replace(p_labels, E'\n', E'\nlabel ')
$$;

create or replace function field_text(p_field int) returns text
language sql stable set search_path = kartotek, pg_temp as $$
    select format(E'section %s\nposition %s\ntraits %s\n%s', f.section, f.position, f.traits, label_lines(f.labels))
    from field f where f.id = p_field
$$;

create or replace function choice_text(p_list text, p_key text) returns text
language sql stable set search_path = kartotek, pg_temp as $$
    select format(E'choice %s %s\nposition %s\nretired %s\ncolour %s\n%s', p_list, p_key, c.place, c.retired, c.colour, label_lines(c.labels))
    from (select x.*, row_number() over (order by x.position, x.choice_key collate "C") - 1 as place from choice x where x.list_key = p_list) c
    where c.choice_key = p_key
$$;

create or replace function section_text(p_key text) returns text
language sql stable set search_path = kartotek, pg_temp as $$
    select format('called %s', p_key) || coalesce((select E'\n' || label_lines(s.labels) from section s where s.section_key = p_key), '')
$$;

create or replace function function_text(p_key text, p_used boolean) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select format(E'function %s\nstate %s', p_key, case when p_used then 'on' else 'off' end)
$$;

-- One row of the history of the catalogue: the state before, and that after; p_field is 0 for choices and sections.
create or replace function record_state(p_set bigint, p_field int, p_before text, p_after text) returns void
language sql set search_path = kartotek, pg_temp as $$
    insert into change_row (set_id, seq, kind, record_id, card_id, field_id, event, before_text, version)
        select p_set, (select coalesce(max(seq), 0) + 1 from change_row where set_id = p_set), -1, p_field, 0, p_field, 1,
            p_before || E'\n---\n' || p_after,
            (select count(*) + 1 from change_row where card_id = 0 and kind = -1 and record_id = p_field)
        where p_before <> p_after
$$;

-- Changes what an administrator may change of a field; p holds id, labels, section, position and traits.
create or replace function change_field(p_set bigint, p jsonb) returns void
language plpgsql set search_path = kartotek, pg_temp as $$
declare
    f field%rowtype;
    old_traits text[];
    new_traits text[] := string_to_array(p ->> 'traits', ' ');
    state text;
    sortable boolean := 'SORTABLE' = any (new_traits);
    built_in boolean := 'BUILT_IN' = any (new_traits);
begin
    select * into f from field where id = (p ->> 'id')::int for update;
    old_traits := string_to_array(f.traits, ' ');
    if f.id is null or ('BUILT_IN' = any (old_traits)) <> built_in or ('UNIQUE' = any (old_traits)) <> ('UNIQUE' = any (new_traits))
        or ('RETIRED' = any (new_traits) and built_in) or (sortable and f.type in ('longtext', 'choices', 'reference'))
        or not new_traits <@ array['', 'BUILT_IN', 'UNIQUE', 'REPORTABLE', 'REQUIRED', 'SEARCHABLE', 'SORTABLE', 'HIDDEN', 'RETIRED']
        or (p ->> 'section') !~ '^[a-z][a-z0-9_]{0,29}$' or (p ->> 'labels') !~ '(^|\n)en=' then
        raise exception 'cannot be changed' using errcode = 'KT004';
    end if;
    state := field_text(f.id);
    update field set labels = p ->> 'labels', section = p ->> 'section', position = (p ->> 'position')::int, traits = p ->> 'traits'
        where id = f.id;
    perform require_fields(f.kind, array[f.id], 2);
    if ('SEARCHABLE' = any (old_traits) and not 'RETIRED' = any (old_traits))
        <> ('SEARCHABLE' = any (new_traits) and not 'RETIRED' = any (new_traits)) then
        perform require_every_card();
        delete from token where field_id = f.id;
    end if;
    if ('SORTABLE' = any (old_traits)) <> sortable then
        perform change_order(f.kind, f.field_key, sortable, built_in);
    end if;
    perform record_state(p_set, f.id, state, field_text(f.id));
end $$;

-- Gives a field the index by which lists are ordered, or takes it away. The key of a field with one is never null.
create or replace function change_order(p_kind text, p_key text, p_sortable boolean, p_built_in boolean) returns void
language plpgsql set search_path = kartotek, pg_temp as $$
declare
    sort_key text := 'f_' || p_key || '_sk';
begin
    if p_sortable and not p_built_in then
        execute format('update %1$I set %2$I = ''3'' where %2$I is null', p_kind, sort_key);
        execute format('alter table %1$I alter column %2$I set not null, alter column %2$I set default ''3''', p_kind, sort_key);
    elsif not p_built_in then
        execute format('alter table %1$I alter column %2$I drop not null, alter column %2$I drop default', p_kind, sort_key);
    end if;
    if p_sortable then
        execute format('create index %I on %I (%I, id)', 'ix_' || p_kind || '_' || p_key, p_kind, sort_key);
    else
        execute format('drop index %I', 'ix_' || p_kind || '_' || p_key);
    end if;
end $$;

-- Changes the choices of a list; p holds list, and its choices in order. None may be missing; new ones come in.
create or replace function change_choices(p_set bigint, p jsonb) returns void
language plpgsql set search_path = kartotek, pg_temp as $$
declare
    list text := p ->> 'list';
    states jsonb;
begin
    if exists (select 1 from choice c where c.list_key = list
            and not exists (select 1 from jsonb_array_elements(p -> 'choices') x where x ->> 'key' = c.choice_key))
        or not exists (select 1 from choice c where c.list_key = list)
        or exists (select 1 from jsonb_array_elements(p -> 'choices') x where (x ->> 'colour') !~ '^(#[0-9a-f]{6})?$'
            or (x ->> 'labels') !~ '(^|\n)en=' or coalesce(x ->> 'key', '') ~ '^$|\s') then
        raise exception 'cannot be changed' using errcode = 'KT004';
    end if;
    select jsonb_object_agg(c.choice_key, choice_text(list, c.choice_key)) into states from choice c where c.list_key = list;
    insert into choice (list_key, choice_key, position, labels, retired, colour)
        select list, x.v ->> 'key', x.n - 1, x.v ->> 'labels', case when (x.v ->> 'retired')::boolean then 1 else 0 end, x.v ->> 'colour'
        from jsonb_array_elements(p -> 'choices') with ordinality as x(v, n)
        on conflict (list_key, choice_key) do update
            set position = excluded.position, labels = excluded.labels, retired = excluded.retired, colour = excluded.colour;
    perform record_state(p_set, 0, coalesce(states ->> c.choice_key, ''), choice_text(list, c.choice_key))
        from (select choice_key from choice where list_key = list order by position) c;
end $$;

-- Switches a function of the office on or off; p holds key, and used.
create or replace function switch_function(p_set bigint, p jsonb) returns void
language plpgsql set search_path = kartotek, pg_temp as $$
declare
    key_ text := p ->> 'key';
    used boolean := (p ->> 'used')::boolean;
    present text[] := string_to_array(coalesce((select value from setting where name = 'functions_off'), ''), ' ');
begin
    if coalesce(key_, '') !~ '^[a-z][a-z0-9_]{0,29}$' or used is null then
        raise exception 'cannot be changed' using errcode = 'KT004';
    end if;
    insert into setting (name, value)
        select 'functions_off', coalesce(string_agg(t, ' ' order by t collate "C"), '')
        from (select unnest(present) as t union select key_) x
        where t <> key_ or not used
        on conflict (name) do update set value = excluded.value;
    perform record_state(p_set, 0, function_text(key_, not key_ = any (present)), function_text(key_, used));
end $$;

-- The fields whose words the search finds.
create or replace function found_fields() returns int[]
language sql stable set search_path = kartotek, pg_temp as $$
    select array(select id from field where 'SEARCHABLE' = any (string_to_array(traits, ' ')) and not 'RETIRED' = any (string_to_array(traits, ' ')))
$$;

-- Changes the catalogue for an administrator; p holds catalogue, the version that the caller knows; reason, note and undoes of the
-- change set; fields, choices, sections and functions as they shall be; and add, the search tokens of fields that are searched from now on,
-- which only somebody changes who sees every card.
create or replace function change_catalogue(p jsonb) returns bigint
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    set_id_ bigint;
    part jsonb;
    state text;
    found_ int[];
begin
    perform caller('administer');
    if coalesce(p ->> 'reason', '') not in ('CATALOGUE', 'UNDO') or (p ->> 'reason' = 'UNDO'
            and not exists (select 1 from change_row where set_id = (p ->> 'undoes')::bigint and kind = -1)) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    lock table field in exclusive mode;
    if (p ->> 'catalogue') is distinct from (select value from setting where name = 'catalogue_version') then
        raise exception 'catalogue changed' using errcode = 'KT002';
    end if;
    set_id_ := open_change(p);
    found_ := found_fields();
    for part in select * from jsonb_array_elements(p -> 'fields') loop
        perform change_field(set_id_, part);
    end loop;
    found_ := array(select unnest(found_fields()) except select unnest(found_));
    for part in select * from jsonb_array_elements(p -> 'choices') loop
        perform change_choices(set_id_, part);
    end loop;
    for part in select * from jsonb_array_elements(p -> 'sections') loop
        state := section_text(part ->> 'key');
        insert into section (section_key, labels) values (part ->> 'key', part ->> 'labels')
            on conflict (section_key) do update set labels = excluded.labels;
        perform record_state(set_id_, 0, state, section_text(part ->> 'key'));
    end loop;
    for part in select * from jsonb_array_elements(p -> 'functions') loop
        perform switch_function(set_id_, part);
    end loop;
    if exists (select 1 from jsonb_to_recordset(p -> 'add') as x(f int) where (x.f = any (found_)) is not true) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    insert into token (token, card_id, field_id, record_id)
        select x.t, x.c, x.f, x.r
        from jsonb_to_recordset(p -> 'add') as x(t text, c bigint, f int, r bigint)
        where x.c < 0 or exists (select 1 from customer c where c.id = x.c);
    update setting set value = (value::bigint + 1)::text where name = 'catalogue_version';
    return set_id_;
end $$;

revoke execute on all functions in schema kartotek from public;
grant execute on function write_change(jsonb), finish_change(bigint), intern_scope(text, text), add_field(jsonb), retire_field(jsonb),
    change_catalogue(jsonb), name_user(text, text), forget_user(text), next_serial(text), set_seller(text, text), start_serials(text, bigint)
    to {group};
grant usage on sequence customer_id_seq, contact_id_seq, address_id_seq, contact_point_id_seq, document_id_seq, activity_id_seq,
    task_id_seq, service_case_id_seq, opportunity_id_seq, agreement_id_seq, relation_id_seq, interest_id_seq, article_id_seq, purchase_id_seq,
    purchase_line_id_seq, quote_id_seq, quote_line_id_seq, invoice_id_seq, invoice_line_id_seq to {group};
