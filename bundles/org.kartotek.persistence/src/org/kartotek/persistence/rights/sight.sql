-- What the roles of a user come to where nothing of some sort is kept from him, granted to his login. Nobody calls the functions of these names:
-- that somebody may is what they say, and the policies ask for it (policies.sql) while they plan a statement.
--
-- That is never out of date: triggers change the grants in the transaction that changes roles; PostgreSQL looks at the present ones, whatever
-- moment a transaction reads; and it gives up plans that it has kept when the grants on a table in them have changed. Such plans are why what
-- stands in tables is not asked while planning: in them a user would go on seeing what he saw.

-- Each card; no card is denied by name.
create or replace function all_cards() returns void
language sql as $$
    select
$$;

create or replace function no_denials() returns void
language sql as $$
    select
$$;

-- Each kind of record, and each field.
create or replace function all_kinds() returns void
language sql as $$
    select
$$;

create or replace function all_fields() returns void
language sql as $$
    select
$$;

-- what everybody had, nobody would have to be granted
revoke execute on function all_cards(), no_denials(), all_kinds(), all_fields() from public;

-- Whether the caller was granted that, for policies alone. Said to be immutable so that it is asked while planning. All names are whole, since the search path is
-- the caller's.
create or replace function is_granted(p_what regprocedure) returns boolean
language plpgsql immutable as $$
begin
    return pg_catalog.has_function_privilege(session_user, p_what, 'execute');
end $$;

-- Grants a login what the roles of its user come to, and no more.
create or replace function grant_sight(p_login text) returns void
language plpgsql as $$
declare
    user_ bigint;
    roles_ text[];
    denied_ boolean;
    each_ record;
begin
    if p_login = current_user or not exists (select 1 from pg_roles where rolname = p_login) then
        return;
    end if;
    -- two who grant the same at once would fail
    lock table app_role in exclusive mode;
    user_ := (select id from app_user where login = p_login and active = 1);
    roles_ := roles_of(user_);
    denied_ := exists (select 1 from user_denied where user_id = user_);
    for each_ in select x.what, x.earned and user_ is not null as earned from (values
            ('all_cards()'::regprocedure, not denied_ and 'all' = any (rows_of(roles_, '{}'))),
            ('no_denials()', not denied_),
            ('all_kinds()', 'administrator' = any (roles_) or not exists (select 1 from (select distinct kind from field) k
                where not exists (select 1 from unnest(roles_) r where 'read' = any (role_kind(r, k.kind))))),
            ('all_fields()', cardinality(fields_beyond(roles_, 'read')) = 0)) x(what, earned) loop
        if each_.earned <> has_function_privilege(p_login::name, each_.what, 'execute') then
            execute format(case when each_.earned then 'grant execute on function %s to %I' else 'revoke execute on function %s from %I' end,
                each_.what, p_login);
            -- changes nothing but that plans with the table are made anew; no policy asks for grants that does not lead to it
            execute format('revoke references on customer from %I', p_login);
        end if;
    end loop;
end $$;

-- Follows what is changed of one user; and of roles and fields, on which all depend.
create or replace function follow_user() returns trigger
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform grant_sight(coalesce(r ->> 'login', (select u.login from app_user u where u.id = (r ->> 'user_id')::bigint)))
        from jsonb_array_elements(jsonb_build_array(to_jsonb(old), to_jsonb(new))) r;
    return null;
end $$;

create or replace function follow_roles() returns trigger
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform grant_sight(u.login) from app_user u;
    return null;
end $$;

create or replace trigger follow after insert or update or delete on user_role for each row execute function follow_user();
create or replace trigger follow after insert or update or delete on user_denied for each row execute function follow_user();
create or replace trigger follow after insert or update or delete on app_user for each row execute function follow_user();
create or replace trigger follow after insert or update or delete on role_right for each statement execute function follow_roles();
create or replace trigger follow after insert or delete or update of kind, field_key, inputs on field
    for each statement execute function follow_roles();
