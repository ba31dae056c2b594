-- How roles and what users have of them are changed on a server. Installed with the functions that write cards.

-- What a role allows with a subject that is named, or else with those that are not.
create or replace function role_word(p_role text, p_subject text, p_other text) returns text
language plpgsql stable as $$
begin
    return coalesce(
        (select word from role_right where role_key = p_role and subject = p_subject),
        (select word from role_right where role_key = p_role and subject = p_other),
        'none');
end $$;

-- What a role allows with records of a kind; lines fall under what they belong to. Without reading there is nothing.
create or replace function role_kind(p_role text, p_kind text) returns text[]
language plpgsql stable as $$
declare
    words_ text[] := string_to_array(coalesce(
        (select word from role_right where role_key = p_role and subject = 'kind.' || p_kind),
        (select word from role_right where role_key = p_role and subject = 'kind.' || regexp_replace(p_kind, '_line$', '')),
        (select word from role_right where role_key = p_role and subject = 'kinds'),
        'none'), ',');
begin
    return case when 'read' = any (words_) then words_ else '{none}' end;
end $$;

-- What one of some roles allows with a field at the most: 1 nothing, 2 reading, 3 writing; where the kind is not read, nothing, and
-- where its records are neither created nor changed, no writing.
create or replace function field_rank(p_roles text[], p_kind text, p_subject text) returns int
language plpgsql stable as $$
begin
    return (select coalesce(max(least(
            coalesce(array_position(array['none', 'read', 'write'], role_word(r, p_subject, 'fields')), 1),
            case when k.words && array['create', 'change'] then 3 when 'read' = any (k.words) then 2 else 1 end)), 1)
        from unnest(p_roles) r cross join lateral (select role_kind(r, p_kind) as words) k);
end $$;

-- Whether some roles allow whatever others do, cards apart.
create or replace function roles_cover(p_mine text[], p_theirs text[]) returns boolean
language plpgsql stable as $$
declare
    kind_ text;
begin
    if 'administrator' = any (p_mine) then
        return true;
    end if;
    if 'administrator' = any (p_theirs)
        or exists (select 1 from role_right t where t.role_key = any (p_theirs) and t.subject like 'action.%' and t.word = 'yes'
            and not exists (select 1 from role_right m where m.role_key = any (p_mine) and m.subject = t.subject and m.word = 'yes'))
        or exists (select 1 from role_right t where t.role_key = any (p_theirs) and t.subject like 'report.%' and t.word = 'yes'
            and not exists (select 1 from unnest(p_mine) m where role_word(m, t.subject, 'action.report') = 'yes'))
        or exists (select 1 from role_right t cross join unnest(p_theirs) r where t.role_key = any (p_mine) and t.subject like 'report.%'
            and t.word <> 'yes' and role_word(r, t.subject, 'action.report') = 'yes'
            and not exists (select 1 from unnest(p_mine) m where role_word(m, t.subject, 'action.report') = 'yes')) then
        return false;
    end if;
    for kind_ in select distinct kind from field loop
        if exists (
                select 1 from unnest(p_theirs) r cross join unnest(role_kind(r, kind_)) w
                where w <> 'none' and not exists (select 1 from unnest(p_mine) m where w = any (role_kind(m, kind_))))
            or field_rank(p_theirs, kind_, 'fields') > field_rank(p_mine, kind_, 'fields')
            or exists (
                select 1 from (select distinct subject from role_right
                    where role_key = any (p_mine || p_theirs) and subject like 'field.' || kind_ || '.%') s
                where field_rank(p_theirs, kind_, s.subject) > field_rank(p_mine, kind_, s.subject)) then
            return false;
        end if;
    end loop;
    return true;
end $$;

-- The cards that roles show a user with some territories: 'all', 'own', and keys of territories.
create or replace function rows_of(p_roles text[], p_territories text[]) returns text[]
language sql stable as $$
    select coalesce(array_agg(distinct x.w), '{}') from (
        select case when r = 'administrator' then 'all' else w end as w
            from unnest(p_roles) r cross join unnest(string_to_array(role_word(r, 'rows', 'rows'), ',')) w
            where r = 'administrator' or w not in ('none', 'own-territories')
        union
        select t from unnest(p_roles) r cross join unnest(p_territories) t
            where 'own-territories' = any (string_to_array(role_word(r, 'rows', 'rows'), ','))) x
$$;

create or replace function roles_of(p_user bigint) returns text[]
language sql stable as $$
    select array(select role_key::text from user_role where user_id = p_user)
$$;

create or replace function territories_of(p_user bigint) returns text[]
language sql stable as $$
    select array(select territory_key::text from user_territory where user_id = p_user)
$$;

-- Refuses to somebody who grants and does not administer to give a user more than he has himself, or to take from one who has more.
create or replace function check_grant(p_user bigint, p_roles text[], p_territories text[]) returns void
language plpgsql stable as $$
declare
    mine_ bigint := (select id from app_user where login = session_user);
    roles_ text[] := roles_of(mine_);
    rows_ text[] := rows_of(roles_, territories_of(mine_));
begin
    if not roles_cover(roles_, p_roles || roles_of(p_user))
        or not ('all' = any (rows_) or rows_ @> (
            rows_of(p_roles, p_territories) || rows_of(roles_of(p_user), territories_of(p_user)) || p_territories)) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- The lines of a role and of a user, as the history has them.
create or replace function role_lines(p_role text) returns jsonb
language sql stable as $$
    select coalesce(jsonb_object_agg(x.name, x.word), '{}') from (
        select 'label.' || split_part(l, '=', 1) as name, substr(l, strpos(l, '=') + 1) as word
            from app_role r cross join string_to_table(r.labels, E'\n') l where r.role_key = p_role
        union all
        select 'right.' || subject, word from role_right where role_key = p_role) x
$$;

create or replace function user_lines(p_user bigint) returns jsonb
language sql stable as $$
    select coalesce(jsonb_object_agg(x.name, 'yes'), '{}') from (
        select 'role.' || role_key as name from user_role where user_id = p_user
        union all select 'territory.' || territory_key from user_territory where user_id = p_user
        union all select 'denied.' || card_id from user_denied where user_id = p_user) x
$$;

-- One row of the history: the lines that differ.
create or replace function record_given(p_set bigint, p_head text, p_event int, p_before jsonb, p_after jsonb) returns void
language sql as $$
    insert into change_row (set_id, seq, kind, record_id, card_id, field_id, event, before_text, version)
        select p_set, (select coalesce(max(seq), 0) + 1 from change_row where set_id = p_set), -2, 0, 0, 0, p_event,
            p_head || E'\n'
                || coalesce((select string_agg(b.key || '=' || b.value, E'\n' order by b.key collate "C")
                    from jsonb_each_text(p_before) b where b.value is distinct from p_after ->> b.key), '')
                || E'\n---\n'
                || coalesce((select string_agg(a.key || '=' || a.value, E'\n' order by a.key collate "C")
                    from jsonb_each_text(p_after) a where a.value is distinct from p_before ->> a.key), ''),
            (select count(*) + 1 from change_row where card_id = 0 and kind = -2 and record_id = 0)
        where p_before <> p_after
$$;

-- Refuses to somebody with some roles and rows what is about a role that allows more than he has, or, where p_rights says that what it
-- allows becomes something else, that somebody holds who has more.
create or replace function check_role(p_role text, p_mine text[], p_rows text[], p_rights boolean) returns void
language plpgsql stable as $$
begin
    if not roles_cover(p_mine, array[p_role])
        or not ('all' = any (p_rows) or p_rows @> rows_of(array[p_role], '{}'))
        or p_rights and exists (select 1 from user_role g join app_user u on u.id = g.user_id where g.role_key = p_role and u.active = 1
            and not (roles_cover(p_mine, roles_of(u.id))
                and ('all' = any (p_rows) or p_rows @> rows_of(roles_of(u.id), territories_of(u.id))))) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
end $$;

-- The users of whom the caller reads what they were given: everybody, where he administers; himself; and where he grants, those who have no more
-- than he, and those who work in his territories. Users who are let in no more are read by those alone who administer.
create or replace function my_people() returns bigint[]
language plpgsql stable security definer set search_path = kartotek, pg_temp as $$
declare
    mine_ bigint := (select id from app_user where login = session_user and active = 1);
    roles_ text[] := roles_of(mine_);
    rows_ text[];
begin
    if mine_ is null then
        return '{}';
    elsif has_action(session_user, 'administer') then
        return array(select id from app_user);
    elsif not has_action(session_user, 'grant') then
        return array[mine_];
    end if;
    rows_ := rows_of(roles_, territories_of(mine_));
    return array(
        with given as materialized (
            select u.id, roles_of(u.id) as roles, territories_of(u.id) as territories from app_user u where u.active = 1),
        covered as materialized (
            select x.roles from (select distinct roles from given) x where roles_cover(roles_, x.roles))
        select g.id from given g
            where g.id = mine_ or g.territories && rows_ or cardinality(g.territories) > 0 and 'all' = any (rows_)
                or g.roles in (select roles from covered) and ('all' = any (rows_) or rows_ @> rows_of(g.roles, g.territories)));
end $$;

-- Whether the program reads a word of a role as it is meant here.
create or replace function is_role_word(p_subject text, p_word text) returns boolean
language sql stable as $$
    select coalesce(length(p_subject) <= 100 and length(p_word) <= 2000 and case
        when p_subject = 'rows' then not exists (select 1 from string_to_table(p_word, ',') w
            where w not in ('none', 'all', 'own', 'own-territories')
                and not exists (select 1 from territory where territory_key = w))
        when p_subject = 'kinds' or p_subject ~ '^kind\.[a-z_]+$'
            then p_word = 'none' or string_to_array(p_word, ',') <@ array['read', 'create', 'change', 'delete']
        when p_subject = 'fields' or p_subject ~ '^field\.[a-z_]+\.[a-z0-9_]+$' then p_word in ('none', 'read', 'write')
        when p_subject ~ '^action\.[a-z-]+$' or p_subject ~ '^report\.[^=[:cntrl:]]+$' then p_word in ('yes', 'no')
    end, false)
$$;

-- Makes, changes or removes a role; p holds key, and labels and words where it shall be there. Nobody but an administrator changes a
-- role that he has: so what is asked after writing is asked of what he had before.
create or replace function change_role(p_set bigint, p jsonb) returns void
language plpgsql as $$
declare
    key_ text := p ->> 'key';
    before_ jsonb := role_lines(key_);
    there boolean := exists (select 1 from app_role where role_key = key_);
    mine_ bigint := (select id from app_user where login = session_user);
    roles_ text[] := roles_of(mine_);
    rows_ text[] := rows_of(roles_, territories_of(mine_));
    rights_ boolean := p -> 'words' is distinct from (select jsonb_object_agg(subject, word) from role_right where role_key = key_);
begin
    perform caller('administer');
    if key_ = 'administrator' or coalesce(key_, '') !~ '^[a-z][a-z0-9_]{0,59}$'
        or key_ = any (roles_) and not 'administrator' = any (roles_)
        or p -> 'words' is not null and (
            coalesce(p ->> 'labels', '') !~ '^[A-Za-z_-]+=[^[:cntrl:]]*(\n[A-Za-z_-]+=[^[:cntrl:]]*)*$'
            or exists (select 1 from jsonb_each_text(p -> 'words') w where not is_role_word(w.key, w.value))) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    perform check_role(key_, roles_, rows_, rights_);
    delete from role_right where role_key = key_;
    if p -> 'words' is null then
        if exists (select 1 from user_role g join app_user u on u.id = g.user_id where g.role_key = key_ and u.active = 1) then
            raise exception 'not allowed' using errcode = '42501';
        end if;
        delete from user_role where role_key = key_;
        delete from app_role where role_key = key_;
    else
        insert into app_role (role_key, labels, position)
            values (key_, p ->> 'labels', (select coalesce(max(position), 0) + 1 from app_role))
            on conflict (role_key) do update set labels = excluded.labels;
        insert into role_right (role_key, subject, word) select key_, w.key, w.value from jsonb_each_text(p -> 'words') w;
        perform check_role(key_, roles_, rows_, rights_);
    end if;
    perform record_given(p_set, 'role ' || key_, case when not there then 0 when p -> 'words' is null then 2 else 1 end,
        before_, role_lines(key_));
end $$;

-- Whether somebody with some rows sees a card, but for what he is denied.
create or replace function rows_show(p_rows text[], p_login text, p_card bigint) returns boolean
language sql stable as $$
    select exists (select 1 from customer c join scope s on s.id = c.scope_id where c.id = p_card
        and ('all' = any (p_rows) or s.territory <> '' and s.territory = any (p_rows) or 'own' = any (p_rows) and s.owner = p_login))
$$;

-- The denials of a user whom the caller gives roles and territories: those that he asks for, those of cards that do not exist for the caller,
-- and the caller's own of cards that the user would get by this.
create or replace function denials_of(p_user bigint, p_roles text[], p_territories text[], p_denied bigint[]) returns bigint[]
language plpgsql stable as $$
declare
    mine_ bigint := (select id from app_user where login = session_user);
    login_ text := (select login from app_user where id = p_user);
    own_ bigint[] := array(select card_id from user_denied where user_id = mine_);
    present_ bigint[] := array(select card_id from user_denied where user_id = p_user);
    rows_ text[] := rows_of(roles_of(mine_), territories_of(mine_));
    former_ text[] := rows_of(roles_of(p_user), territories_of(p_user));
    future_ text[] := rows_of(p_roles, p_territories);
begin
    return array(
        select d from unnest(p_denied) d
        union
        select d from unnest(present_) d where d = any (own_) or not rows_show(rows_, session_user, d)
        union
        select d from unnest(own_) d
            where rows_show(future_, login_, d) and (d = any (present_) or not rows_show(former_, login_, d)));
end $$;

-- Gives a user roles, territories and denials; p holds his login and all of them.
create or replace function give_user(p_set bigint, p jsonb) returns void
language plpgsql as $$
declare
    user_ bigint := (select id from app_user where login = p ->> 'login' and active = 1);
    roles_ text[] := array(select jsonb_array_elements_text(p -> 'roles'));
    territories_ text[] := array(select jsonb_array_elements_text(p -> 'territories'));
    denied_ bigint[] := array(select jsonb_array_elements_text(p -> 'denied')::bigint);
    before_ jsonb := user_lines(user_);
begin
    if user_ is null
        or exists (select 1 from unnest(roles_) r where not exists (select 1 from app_role where role_key = r))
        or exists (select 1 from unnest(territories_) t where not exists (select 1 from territory where territory_key = t)) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    denied_ := denials_of(user_, roles_, territories_, denied_);
    perform check_grant(user_, roles_, territories_);
    delete from user_role where user_id = user_;
    delete from user_territory where user_id = user_;
    delete from user_denied where user_id = user_;
    insert into user_role (user_id, role_key) select user_, unnest(roles_);
    insert into user_territory (user_id, territory_key) select user_, unnest(territories_);
    insert into user_denied (user_id, card_id) select user_, unnest(denied_);
    perform record_given(p_set, 'user ' || (p ->> 'login'), 1, before_, user_lines(user_));
end $$;

-- Changes roles and what users have of them; p holds catalogue, the version that the caller knows; reason, note and undoes of the
-- change set; and roles and users as they shall be.
create or replace function change_rights(p jsonb) returns bigint
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    set_id_ bigint;
    part jsonb;
begin
    if not has_action(caller(), 'administer') then
        perform caller('grant');
    end if;
    if coalesce(p ->> 'reason', '') not in ('RIGHTS', 'UNDO') or (p ->> 'reason' = 'UNDO'
            and not exists (select 1 from change_row where set_id = (p ->> 'undoes')::bigint and kind = -2)) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    lock table app_role in exclusive mode;
    if (p ->> 'catalogue') is distinct from (select value from setting where name = 'catalogue_version') then
        raise exception 'catalogue changed' using errcode = 'KT002';
    end if;
    set_id_ := open_change(p);
    for part in select * from jsonb_array_elements(p -> 'roles') loop
        if part -> 'words' is not null then
            perform change_role(set_id_, part);
        end if;
    end loop;
    for part in select * from jsonb_array_elements(p -> 'users') loop
        perform give_user(set_id_, part);
    end loop;
    for part in select * from jsonb_array_elements(p -> 'roles') loop
        if part -> 'words' is null then
            perform change_role(set_id_, part);
        end if;
    end loop;
    if not exists (select 1 from user_role g join app_user u on u.id = g.user_id where g.role_key = 'administrator' and u.active = 1)
        or not exists (select 1 from change_row where set_id = set_id_) then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    perform grant_columns(u.login) from app_user u where u.active = 1 and (
        u.login in (select x ->> 'login' from jsonb_array_elements(p -> 'users') x)
        or exists (select 1 from user_role g where g.user_id = u.id and g.role_key in (
            select x ->> 'key' from jsonb_array_elements(p -> 'roles') x)));
    perform append_audit('rights', 'change set ' || set_id_, (select count(*) from change_row where set_id = set_id_));
    update setting set value = (value::bigint + 1)::text where name = 'catalogue_version';
    return set_id_;
end $$;

-- Whether the caller administers, for the policies of the tables.
create or replace function administers() returns boolean
language sql stable security definer set search_path = kartotek, pg_temp as $$
    select has_action(session_user, 'administer')
$$;

grant execute on function change_rights(jsonb) to {group};
