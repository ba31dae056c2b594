-- Indexes on field columns beside those that every sortable field has. Frozen.

-- the list of a role that sees few cards starts from their scopes
create index ix_customer_scope on customer (scope_id, f_name_sk, id);
