-- What the office agrees on. Installed with the functions that write cards.

create or replace function set_contact_days(p_days int) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    if p_days not between 0 and 365 then
        raise exception 'not allowed' using errcode = '42501';
    end if;
    insert into setting (name, value) values ('contact_days', p_days::text)
        on conflict (name) do update set value = excluded.value;
end $$;

create or replace function set_stay_signed_in(p_may boolean) returns void
language plpgsql security definer set search_path = kartotek, pg_temp as $$
begin
    perform caller('administer');
    insert into setting (name, value) values ('stay_signed_in', p_may::text)
        on conflict (name) do update set value = excluded.value;
end $$;

revoke execute on function set_contact_days(int), set_stay_signed_in(boolean) from public;
grant execute on function set_contact_days(int), set_stay_signed_in(boolean) to {group};
