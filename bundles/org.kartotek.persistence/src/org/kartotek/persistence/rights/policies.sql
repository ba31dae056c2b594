-- Which rows a user reads with whatever program: those of the cards that his roles show, of the kinds and fields that they let him read.
-- The functions that write belong to the owner, whom no policy binds; they look at the rights of their caller themselves.
--
-- What a login is granted (sight.sql) is asked while a statement is planned: for who sees everything no condition is left, and his
-- statements are planned as if there were no policy. What else is the same for all rows of a statement stands in a sub-select of its own, so that
-- it is asked once. All operators are leakproof, or else no condition of the statement could use an index. The card of a row is looked up
-- (offset 0): a list of all cards that are seen would be made for a few rows.

alter table customer enable row level security;
drop policy if exists seen on customer;
create policy seen on customer for select using (is_granted('all_cards()') or scope_id = any ((select my_scopes())::int[])
    and (is_granted('no_denials()') or id <> all ((select my_denials())::bigint[])));

-- What hangs on a card is seen with it.
do $$
declare
    kind_ text;
begin
    for kind_ in select distinct kind from field where kind <> 'customer' and not is_alone(kind) loop
        execute format('alter table %I enable row level security', kind_);
        execute format('drop policy if exists seen on %I', kind_);
        execute format('create policy seen on %1$I for select using ((is_granted(''all_kinds()'') or (select reads_kind(%1$L)))
            and (is_granted(''all_cards()'') or exists (select 1 from customer c where c.id = customer_id offset 0)))', kind_);
    end loop;
end $$;

alter table article enable row level security;
drop policy if exists seen on article;
create policy seen on article for select using ((select reads_kind('article')));

alter table purchase_total enable row level security;
drop policy if exists seen on purchase_total;
create policy seen on purchase_total for select using ((is_granted('all_kinds()') or (select reads_kind('purchase')))
    and (is_granted('all_cards()') or exists (select 1 from customer c where c.id = card_id offset 0)));

alter table document_content enable row level security;
drop policy if exists seen on document_content;
create policy seen on document_content for select using ((is_granted('all_fields()')
        or (select not exists (select 1 from field where kind = 'document' and field_key = 'content' and id = any (fields_without('read')))))
    and (is_granted('all_kinds()') or (select reads_kind('document')))
    and (is_granted('all_cards()') or exists (select 1 from customer c where c.id = card_id offset 0)));

-- Words of articles, which belong to no card, have the opposite of their id; far below stand those that were put aside.
alter table token enable row level security;
drop policy if exists seen on token;
create policy seen on token for select using (card_id > -2305843009213693952
    and (is_granted('all_fields()') or field_id <> all ((select fields_without('read'))::int[]))
    and (is_granted('all_cards()') or card_id < 0 or exists (select 1 from customer c where c.id = card_id offset 0)));

-- The history of what is read; what became of roles and users, denials among it, is read by those alone who administer.
alter table change_row enable row level security;
drop policy if exists given_rights on change_row;
drop policy if exists seen on change_row;
create policy seen on change_row for select using ((kind <> -2 or (select administers()))
    and (kind = -2 or is_granted('all_fields()') or field_id <> all ((select fields_without('read'))::int[]))
    and (kind < 0 or (is_granted('all_kinds()') or kind <> all ((select kinds_without('read'))::smallint[]))
        and (is_granted('all_cards()') or card_id < 0 or exists (select 1 from customer c where c.id = card_id offset 0))));

-- The heads of change sets of which something is seen, and the own ones.
alter table change_set enable row level security;
drop policy if exists seen on change_set;
create policy seen on change_set for select using (is_granted('all_cards()') and is_granted('all_fields()') or login = session_user
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
    or is_granted('all_cards()') or exists (select 1 from customer c where c.id = card_id offset 0));

-- Policies and functions of earlier versions of the program.
drop policy if exists own_denials on user_denied;
drop function if exists may_grant(), sees_everything(), reach(text), cards_with_word(text, text, int[], int);

-- Of the tables of records each login reads the columns of its fields; the group of all users reads none.
revoke select on customer, contact, address, contact_point, document, activity, task, service_case, opportunity, agreement, relation, interest,
    article, purchase, purchase_line, quote, quote_line, invoice, invoice_line, purchase_total from {group};

-- Grants a login the columns of the fields that it may read; none where it is no active user's. Asked for whenever that may have changed.
create or replace function grant_columns(p_login text, p_kinds text[] default null) returns void
language plpgsql as $$
declare
    user_ bigint;
    beyond_ int[];
    hidden_ text[];
    kind_ text;
    columns_ text;
begin
    if p_login = current_user or not exists (select 1 from pg_roles where rolname = p_login) then
        return;
    end if;
    -- two who grant on the same table at once would fail
    lock table app_role in exclusive mode;
    perform grant_sight(p_login);
    user_ := (select id from app_user where login = p_login and active = 1);
    beyond_ := fields_beyond(roles_of(user_), 'read');
    hidden_ := array(
        select f.kind || '.f_' || f.field_key || e.ending
            from field f cross join unnest(array['', '_st', '_cu', '_sk']) e(ending) where f.id = any (beyond_)
        union all
        select x.name from field f join (values
                ('customer.number', 'customer.number_uk'), ('purchase.amount', 'purchase_total.amount'),
                ('purchase.amount', 'purchase_total.amount_missing'), ('purchase.profit', 'purchase_total.profit'),
                ('purchase.profit', 'purchase_total.profit_missing'), ('purchase.date', 'purchase_total.first_day'),
                ('purchase.date', 'purchase_total.last_day')) x(field, name) on x.field = f.kind || '.' || f.field_key
            where f.id = any (beyond_));
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
grant execute on function is_granted(regprocedure), reads_kind(text), my_scopes(), my_denials(), fields_without(text), kinds_without(text),
    administers(), my_people(), may_take_back(bigint), cards_with_words(text[], text[], int[], int, int), number_holders(text[]),
    is_number_issued(text), billed_lines(bigint[]) to {group};
