-- Which rows a user reads with whatever program: those of the cards that his roles show, of the kinds and fields that they let him read.
-- The functions that write belong to the owner, whom no policy binds; they look at the rights of their caller themselves.
--
-- What is the same for all rows of a statement stands in a sub-select of its own, so that it is asked once. All operators are leakproof,
-- or else no condition of the statement could use an index. The card of a row is looked up (offset 0): a list of all cards that are seen would
-- be made for a few rows.

alter table customer enable row level security;
drop policy if exists seen on customer;
create policy seen on customer for select using (case (select reach(null)) when 2 then true else
    scope_id = any ((select my_scopes())::int[]) and id <> all ((select my_denials())::bigint[]) end);

-- What hangs on a card is seen with it.
do $$
declare
    kind_ text;
begin
    for kind_ in select distinct kind from field where kind <> 'customer' and not is_alone(kind) loop
        execute format('alter table %I enable row level security', kind_);
        execute format('drop policy if exists seen on %I', kind_);
        execute format('create policy seen on %1$I for select using (case (select reach(%1$L)) when 2 then true when 1 then exists (
            select 1 from customer c where c.id = customer_id offset 0) else false end)', kind_);
    end loop;
end $$;

alter table article enable row level security;
drop policy if exists seen on article;
create policy seen on article for select using ((select reach('article')) > 0);

alter table purchase_total enable row level security;
drop policy if exists seen on purchase_total;
create policy seen on purchase_total for select using (case (select reach('purchase')) when 2 then true when 1 then exists (
    select 1 from customer c where c.id = card_id offset 0) else false end);

alter table document_content enable row level security;
drop policy if exists seen on document_content;
create policy seen on document_content for select using (
    (select not exists (select 1 from field where kind = 'document' and field_key = 'content' and id = any (fields_without('read'))))
    and case (select reach('document')) when 2 then true when 1 then exists (
    select 1 from customer c where c.id = card_id offset 0) else false end);

-- Words of articles, which belong to no card, have the opposite of their id; far below stand those that were put aside.
alter table token enable row level security;
drop policy if exists seen on token;
create policy seen on token for select using (card_id > -2305843009213693952 and field_id <> all ((select fields_without('read'))::int[])
    and case (select reach(null)) when 2 then true else card_id < 0 or exists (select 1 from customer c where c.id = card_id offset 0) end);

-- The history of what is read; what became of roles and users, denials among it, is read by those alone who administer.
alter table change_row enable row level security;
drop policy if exists given_rights on change_row;
drop policy if exists seen on change_row;
create policy seen on change_row for select using (case
    when kind = -2 then (select administers())
    when kind = -1 then field_id <> all ((select fields_without('read'))::int[])
    else kind <> all ((select kinds_without('read'))::smallint[]) and field_id <> all ((select fields_without('read'))::int[])
        and case (select reach(null)) when 2 then true else card_id < 0 or exists (select 1 from customer c where c.id = card_id offset 0) end
    end);

-- The heads of change sets of which something is seen, and the own ones.
alter table change_set enable row level security;
drop policy if exists seen on change_set;
create policy seen on change_set for select using (login = session_user or (select sees_everything())
    or exists (select 1 from change_row r where r.set_id = change_set.id));

-- What users were given is read by whom it concerns and by whoever may give it; of denials those of cards that he sees.
do $$
declare
    table_ text;
begin
    foreach table_ in array array['user_role', 'user_territory', 'user_denied'] loop
        execute format('alter table %I enable row level security', table_);
        execute format('drop policy if exists seen on %I', table_);
        execute format('create policy seen on %I for select using (user_id = any ((select my_people())::bigint[]))', table_);
    end loop;
end $$;
drop policy if exists of_seen on user_denied;
create policy of_seen on user_denied as restrictive for select using (user_id = (select id from app_user where login = session_user)
    or case (select reach(null)) when 2 then true else exists (select 1 from customer c where c.id = card_id offset 0) end);

-- Policies and functions of earlier versions of the program.
drop policy if exists own_denials on user_denied;
drop function if exists may_grant();

-- Of the tables of records each login reads the columns of its fields; the group of all users reads none.
revoke select on customer, contact, address, contact_point, document, activity, task, service_case, opportunity, agreement, relation, interest,
    article, purchase, purchase_line, quote, quote_line, invoice, invoice_line, purchase_total from {group};

-- Grants a login the columns of the fields that it may read; none where it is no active user's. Asked for whenever that may have changed.
create or replace function grant_columns(p_login text, p_kinds text[] default null) returns void
language plpgsql as $$
declare
    user_ bigint := (select id from app_user where login = p_login and active = 1);
    hidden_ text[];
    kind_ text;
    columns_ text;
begin
    if p_login = current_user or not exists (select 1 from pg_roles where rolname = p_login) then
        return;
    end if;
    -- two who grant on the same table at once would fail
    lock table app_role in exclusive mode;
    hidden_ := array(
        select f.kind || '.f_' || f.field_key || e.ending
            from field f cross join unnest(array['', '_st', '_cu', '_sk']) e(ending) where f.id = any (fields_beyond(roles_of(user_), 'read'))
        union all
        select x.name from field f join (values
                ('customer.number', 'customer.number_uk'), ('purchase.amount', 'purchase_total.amount'),
                ('purchase.amount', 'purchase_total.amount_missing'), ('purchase.profit', 'purchase_total.profit'),
                ('purchase.profit', 'purchase_total.profit_missing'), ('purchase.date', 'purchase_total.first_day'),
                ('purchase.date', 'purchase_total.last_day')) x(field, name) on x.field = f.kind || '.' || f.field_key
            where f.id = any (fields_beyond(roles_of(user_), 'read')));
    foreach kind_ in array coalesce(p_kinds, array(select distinct kind::text from field) || array['purchase_total']) loop
        execute format('revoke select on %I from %I', kind_, p_login);
        continue when user_ is null;
        select case when bool_or(a.hidden) then format('(%s)', string_agg(quote_ident(a.attname), ', ') filter (where not a.hidden)) else '' end
            into columns_ from (select attname, kind_ || '.' || attname = any (hidden_) as hidden
                from pg_attribute where attrelid = format('%I', kind_)::regclass and attnum > 0 and not attisdropped) a;
        execute format('grant select %s on %I to %I', columns_, kind_, p_login);
    end loop;
end $$;

do $$
begin
    perform grant_columns(login) from app_user;
end $$;

revoke execute on all functions in schema kartotek from public;
grant execute on function reach(text), my_scopes(), my_denials(), fields_without(text), kinds_without(text), sees_everything(), administers(), my_people(),
    may_take_back(bigint), cards_with_word(text, text, int[], int), number_holders(text[]), is_number_issued(text),
    billed_lines(bigint[]) to {group};
