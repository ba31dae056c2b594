-- That a customer exists whom the caller does not see, told to those alone who have the action; see UnseenCustomers, which does the same on an
-- embedded database.

-- Whether what stands on a card is one of the ways to write a telephone number.
create or replace function is_phone(p_stored text, p_country text, p_international text[], p_national text[], p_regions text[], p_home text)
returns boolean
language plpgsql immutable as $$
declare
    bare_ text := replace(btrim(p_stored), '(0)', '');
    digits_ text := regexp_replace(bare_, '[^0-9]', '', 'g');
begin
    if bare_ like '+%' then
        return digits_ = any (p_international);
    elsif digits_ like '00%' then
        return substr(digits_, 3) = any (p_international);
    end if;
    return digits_ = any (p_national) and coalesce(p_country, p_home) = any (p_regions);
end $$;

-- Whom to ask about a customer whom the caller does not see and has named exactly: by his number or name, folded, or by an address or a telephone
-- number, which stand in fields that the caller may read and are found by p_words. Null where there is none, or he may not be told, or has been
-- told often within an hour; an empty text where nobody looks after the customer. What is told is taken down here.
create or replace function ask_owner(p_number text, p_name_keys text[], p_mail text, p_words text[], p_international text[], p_national text[],
    p_regions text[], p_home text) returns text
language plpgsql security definer set search_path = kartotek, pg_temp set lock_timeout = '5s' as $$
declare
    hidden_ int[];
    scopes_ int[];
    denials_ bigint[];
    cards_ bigint[] := '{}';
    word_ text;
    hit_ record;
    stored_ text;
    country_ text;
    card_ bigint;
    owner_ text;
begin
    perform caller();
    if not has_action(session_user, 'ask-owner') or sees_every_card()
        or greatest(cardinality(p_name_keys), cardinality(p_words), cardinality(p_international), cardinality(p_national)) > 8 then
        return null;
    end if;
    hidden_ := fields_without('read');
    scopes_ := my_scopes();
    denials_ := my_denials();
    if not exists (select 1 from field f where f.kind = 'customer' and f.field_key = 'number' and f.id = any (hidden_)) then
        cards_ := array(select c.id from customer c where c.number_uk = nullif(p_number, ''));
    end if;
    if not exists (select 1 from field f where f.kind = 'customer' and f.field_key = 'name' and f.id = any (hidden_)) then
        cards_ := cards_ || array(select c.id from customer c where c.f_name_sk = any (p_name_keys) and c.archived = 0 limit 200);
    end if;
    foreach word_ in array p_words loop
        for hit_ in
            select distinct t.card_id, t.record_id, f.kind, f.field_key, f.type from token t join field f on f.id = t.field_id
                where t.token >= word_ and t.token < word_ || chr(1114111) and t.card_id > 0 and f.id <> all (hidden_)
                and (f.type in ('phone', 'email') or f.kind = 'contact_point' and f.field_key = 'value') limit 200
        loop
            execute format('select %I from %I where id = $1 and archived = 0', 'f_' || hit_.field_key, hit_.kind)
                into stored_ using hit_.record_id;
            select c.f_country into country_ from customer c where c.id = hit_.card_id;
            if hit_.type <> 'phone' and lower(btrim(stored_)) = nullif(p_mail, '') or hit_.type <> 'email'
                and is_phone(stored_, country_, p_international, p_national, p_regions, p_home) then
                cards_ := cards_ || hit_.card_id;
            end if;
        end loop;
    end loop;
    select c.id, u.name into card_, owner_
        from customer c join scope s on s.id = c.scope_id left join app_user u on u.login = s.owner and u.active = 1
        where c.id = any (cards_) and c.archived = 0 and c.scope_id <> all (scopes_) and c.id <> all (denials_)
        order by u.name is null, c.id limit 1;
    if card_ is null then
        return null;
    end if;
    -- who asks on several connections at once is counted too
    perform lock_audit();
    if (select count(*) from audit_entry e where e.id > (select max(id) from audit_entry) - 5000
            and e.login = session_user and e.event = 'signal'
            and e.made_at > (clock_timestamp() at time zone 'UTC') - interval '1 hour') >= 30 then
        return null;
    end if;
    perform append_audit('signal', 'customer ' || card_, 1);
    return coalesce(owner_, '');
end $$;

grant execute on function ask_owner(text, text[], text, text[], text[], text[], text[], text) to {group};
